import { comesFrom } from "./carriers.ts";
import type { Count } from "./counts.ts";
import { form, isCapital } from "./neighbours.ts";
import type { Stretch } from "./stretch.ts";

/** Who may have gone abroad to fight. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  "fighters jihadists jihadis militants recruits foreigners".split(" "),
);
const JOURNEYS = new Set(
  "foreign source sent joined join travelled traveled travelling traveling contingent contingents".split(
    " ",
  ),
);

/** Fighters who went abroad to fight: "foreign fighters", "the source of the greatest number of jihadists". */
export function travelling(stretch: Stretch, count: Count): Count {
  const { tokens, first, last } = stretch;
  if (isFighting(stretch, count)) return { ...count, measure: "travelled", unit: "people" };
  if (!FIGHTERS.has(count.measure)) return count;
  const after = form(tokens, (count.who?.last ?? count.span.next - 1) + 1);
  const next = tokens[(count.who?.last ?? count.span.next - 1) + 2];
  if (comesFrom(tokens, (count.who?.last ?? count.span.next - 1) + 1))
    return { ...count, measure: "travelled", unit: "people" };
  if (after === "from" && /^[A-Z]/.test(next?.text ?? ""))
    return { ...count, measure: "travelled", unit: "people" };
  for (let at = first; at <= Math.min(last, first + 60); at += 1)
    if (JOURNEYS.has(form(tokens, at))) return { ...count, measure: "travelled", unit: "people" };
  return count;
}

/** "1,000 Tunisians are fighting alongside", "300 nationals have fought for": not soldiers at home. */
function isFighting({ tokens }: Stretch, { who }: Count): boolean {
  if (who === null) return false;
  const isPeople = isCapital(tokens, who.head) || NATIONALS.has(form(tokens, who.head));
  if (!isPeople) return false;
  for (let at = who.last + 1; at <= who.last + 4; at += 1)
    if (/^(?:fighting|fought|fight)$/.test(form(tokens, at)))
      return /^(?:in|alongside|with|for|there|abroad|beside)$/.test(form(tokens, at + 1));
  return false;
}

const NATIONALS = new Set(["nationals", "citizens", "foreigners"]);
