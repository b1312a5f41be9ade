import type { Count } from "./counts.ts";
import { ORIGINATING, type Origin } from "./origin.ts";

/** Whose travellers a report has counted so far. */
export type SoleOrigin = {
  /** The one country that all before were of; []: none or several. */
  of: (count: Count) => Origin[];
  note: (count: Count, origins: readonly Origin[]) => void;
};

/** Of a report on the travellers of one country, those that come without one are of that. */
export function soleOrigin(): SoleOrigin {
  let story: Count["sentence"]["story"] | null = null;
  let sole: Origin | null | undefined;
  return {
    of: ({ measure, sentence }) =>
      sole && sentence.story === story && ORIGINATING.has(measure)
        ? [{ country: sole.country, place: null, span: null }]
        : [],
    note: ({ measure, sentence }, origins) => {
      if (sentence.story !== story) [story, sole] = [sentence.story, undefined];
      if (!ORIGINATING.has(measure)) return;
      for (const origin of origins) {
        if (sole === undefined) sole = origin;
        else if (sole?.country !== origin.country) sole = null;
      }
    },
  };
}
