import type { Count } from "./counts.ts";
import { countedBy } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import type { Stretch } from "./stretch.ts";

/** What a word means once the one before it is counted: those who return after a swap are released. */
const AFTER: { readonly [before: string]: { readonly [measure: string]: string } } = {
  travelled: { flown: "returned", evacuated: "returned", arrived: "returned" },
  returned: { flown: "returned", evacuated: "returned", arrived: "returned", people: "returned" },
  released: {
    "on board": "released",
    flown: "released",
    returned: "released",
    arrived: "released",
    detained: "released",
  },
  arrived: { returned: "gone back" },
  displaced: { returned: "gone back", sheltered: "displaced" },
  refugees: { returned: "gone back" },
  kidnapped: { held: "kidnapped" },
};
const GONE = new Set(["fighters", "jihadists", "jihadis", "recruits"]);
const REACH = 160;

/** A count whose measure hangs on what was counted before it, and on who acts. */
export function inContext(
  stretch: Stretch,
  count: Count,
  carrier: Count | null,
  travellers: Count | null,
): Count {
  const { measure, unit, span } = count;
  if (unit === "percent") return count;
  if (
    travellers !== null &&
    ((GONE.has(measure) && !isHad(stretch, count)) || hasLeft(stretch, count))
  )
    return { ...count, measure: "travelled", unit: "people" };
  const isNear = carrier !== null && span.first - carrier.span.last < REACH;
  const isAbroad = travellers !== null && span.first - travellers.span.last < REACH;
  const known = isNear ? AFTER[carrier.measure]?.[measure] : undefined;
  if (known !== undefined) return { ...count, measure: known, unit: "people" };
  if (measure === "held")
    return { ...count, measure: isHostage(stretch, count) ? "kidnapped" : "detained" };
  if (measure === "seized" && unit === "people")
    return { ...count, measure: isByForces(stretch, count) ? "detained" : "kidnapped" };
  if (measure !== "flown") return count;
  const isForce = count.who !== null && FORCES.has(form(stretch.tokens, count.who.head));
  return { ...count, measure: isForce ? "deployed" : isAbroad ? "returned" : "evacuated" };
}

/** "From Albania 144 left", "260 departures", "the 6,900 people who left": of travellers. */
function hasLeft({ tokens }: Stretch, { span, who }: Count): boolean {
  if (who?.isPart) return false;
  const after = who !== null && who.first >= span.next ? who.last + 1 : span.next;
  const at = /^(?:who|had|have)$/.test(form(tokens, after)) ? after + 1 : after;
  if (/^(?:left|departed|gone)$/.test(form(tokens, at)))
    return /^(?:and|or|the|,|;|\.|for|to|in|since|by)$/.test(form(tokens, at + 1));
  return who !== null && form(tokens, who.head) === "departures";
}

/** "the branch had 2,000 fighters": its own, and not those who left. */
const isHad = ({ tokens }: Stretch, { span }: Count): boolean =>
  /^(?:had|commands?|commanded|numbers|numbered)$/.test(form(tokens, span.from - 1));

const isHostage = ({ tokens }: Stretch, { who }: Count): boolean =>
  who !== null && countedBy(form(tokens, who.head))?.measure === "kidnapped";

const FORCES = new Set(
  "police troops army soldiers marines navy officers agents authorities security government coastguard military commandos court".split(
    " ",
  ),
);
const REBELS = new Set(
  "liberation resistance salvation independence arakan free national".split(" "),
);
const SAYS = new Set("said say says told reported".split(" "));

/** "Police seized five men", "were seized by the army"; whoever else seizes people kidnaps them. */
function isByForces({ tokens, first, last }: Stretch, { span, who }: Count): boolean {
  for (let at = Math.max(first, span.from - 30); at < span.from; at += 1)
    if (
      FORCES.has(form(tokens, at)) &&
      !SAYS.has(form(tokens, at + 1)) &&
      !REBELS.has(form(tokens, at - 1))
    )
      return true;
  const past = who === null ? span.next : Math.max(span.next, who.last + 1);
  for (let at = past; at <= Math.min(last, past + 30); at += 1) {
    if (form(tokens, at) === "by" && [1, 2, 3].some((n) => FORCES.has(form(tokens, at + n))))
      return true;
    if (/^(?:prisons?|jails?|custody|cells?|detention|camps?|prisoners)$/.test(form(tokens, at)))
      return true;
  }
  return false;
}
