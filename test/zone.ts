import fc from "fast-check";
import { expect } from "vitest";

expect(new Date(2017, 9, 24).getTimezoneOffset(), "tests run in Pacific/Auckland").toBe(-13 * 60);

// One seed for every run, so that a red run is a change's doing and can be had again; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20171024) });
