import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import type { PlaceMention } from "./located.ts";
import { form } from "./neighbours.ts";

/** "Burkina Faso alone accounts for 1.4 million", "Chile has recorded 14": a country counts its own. */
export function isCounting(tokens: Named["tokens"], { span, sentence }: Count): boolean {
  for (let at = span.from - 1; at > span.from - 4 && at > sentence.opens; at -= 1) {
    const word = form(tokens, at);
    if (RECORDING.has(word) || COUNTING.test(word)) return true;
    if (!/^(?:for|up|to|out|of|with|its|had|the|a|total)$/.test(word)) return false;
  }
  return false;
}

/** "Chile has recorded", "Pakistan puts its own dead at". */
export function isCounter(tokens: Named["tokens"], { last }: PlaceMention): boolean {
  if (form(tokens, last).endsWith("'s"))
    return [2, 3, 4].some((n) => COUNTING.test(form(tokens, last + n)));
  if (form(tokens, last + 1) === "," && /^(?:host|home)$/.test(form(tokens, last + 2))) return true;
  const isHaving = HAVING.has(form(tokens, last + 1));
  const at = last + (isHaving ? 2 : 1);
  return COUNTING.test(form(tokens, at)) || isTakingIn(tokens, at);
}

/** "Chile has taken in 310,000": those who came are counted where they are. */
const isTakingIn = (tokens: Named["tokens"], at: number): boolean =>
  TAKES.has(form(tokens, at)) && form(tokens, at + 1) === "in";

const COUNTING =
  /^(?:report|record|register|confirm|count|logg?|list|account|host|shelter|suffer|document|absorb|welcom|admitt?|receiv)(?:ed|es|s)$|^(?:put|puts|verified|tallied|seen|saw|sees|lost)$/;
const RECORDING = new Set("has had have holds held houses makes made with".split(" "));
const HAVING = new Set(["has", "have", "had", "alone", "also"]);
const TAKES = new Set(["takes", "took", "taken", "let", "lets"]);
