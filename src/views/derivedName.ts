import type { Derived } from "../model/derive.ts";
import { intervalWords } from "../model/interval.ts";
import { POSSIBLY } from "../model/phrase.ts";
import type { MarkState } from "./useMark.ts";

/** A derived figure's accessible name: "about 1,500 European Union residents returned, derived: about 30 percent of …". */
export function derivedName({ value, unit, subject, basis }: Derived, state: MarkState): string {
  const possibly = state === "possibly" ? `, ${POSSIBLY}` : "";
  return `${intervalWords(value, unit)} ${subject}, derived: ${basis}${possibly}`;
}
