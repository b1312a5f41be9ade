import { gazetteerOf } from "../../extract/gazetteer.ts";
import { table } from "../gazetteerTable.ts";
import type { CandidatesAnswer, CandidatesAsked } from "./useCandidates.ts";

// The worker of useCandidates.ts.

const MOST = 12;

addEventListener("message", ({ data }: MessageEvent<CandidatesAsked>) => {
  postMessage(answer(data));
});

function answer({ name, countries }: CandidatesAsked): CandidatesAnswer {
  try {
    const tables = ["core", ...countries].flatMap((one) => table(one) ?? []);
    const gazetteer = gazetteerOf(tables);
    const named = gazetteer.lookup(name);
    const found = named.length > 0 ? named : gazetteer.lookupRoman(name, countries);
    return { candidates: found.slice(0, MOST) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
