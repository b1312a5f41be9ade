import { expect } from "vitest";

expect(new Date(2017, 9, 24).getTimezoneOffset(), "tests run in Pacific/Auckland").toBe(-13 * 60);
