import { form, isCapital } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** What a noun counts by itself, where no verb says more: measure and unit. */
export type Counted = { measure: string; unit: string };

const PEOPLE: readonly (readonly [string, string])[] = [
  [
    "killed",
    "death fatality body corpse dead victim killing murder execution drowning life martyr",
  ],
  ["wounded", "injury wounded injured"],
  ["casualties", "casualty"],
  ["attackers", "attacker gunman assailant bomber suicide-bomber hijacker"],
  ["kidnapped", "hostage captive abductee abduction kidnapping"],
  ["detained", "arrest detainee detention"],
  ["evacuated", "evacuee"],
  ["arrived", "arrival"],
  ["returned", "returnee"],
  ["missing", "missing disappearance"],
  ["survivors", "survivor"],
  ["infected", "infection"],
];
const THINGS: readonly (readonly [string, string])[] = [
  ["strikes", "strike airstrike air-strike"],
  ["countries", "country nation member-state state nationality"],
  ["engagements", "engagement"],
  ["targets", "target"],
  ["cases", "case"],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "people:person men:man women:woman children:child policemen:policeman policewomen:policewoman gunmen:gunman fishermen:fisherman servicemen:serviceman firemen:fireman militiamen:militiaman tribesmen:tribesman clergymen:clergyman businessmen:businessman schoolchildren:schoolchild grandchildren:grandchild countrymen:countryman lives:life wives:wife bodies:body countries:country cities:city casualties:casualty fatalities:fatality injuries:injury passers-by:passer-by"
    .split(" ")
    .map((pair): [string, string] => {
      const [many = "", one = ""] = pair.split(":");
      return [many, one];
    }),
);
/** Words for many that have no plural ending. */
const COLLECTIVES = new Set(
  "police personnel aircraft crew staff infantry livestock cattle sheep dead wounded injured missing taliban rohingya military helicopters warships others elderly chinese japanese portuguese vietnamese lebanese sudanese burmese french british english dutch irish swiss israeli marines".split(
    " ",
  ),
);

const PERSONS = new Set(
  `person child people troop rebel jihadi insurgent girl boy baby adult hostage captive victim body corpse citizen
  resident national local suspect student pupil nurse patient recruit mercenary guard marine conscript crew staff
  police personnel troops dead wounded injured life death fatality casualty opponent pilgrim deputy candidate couple
  parent son relative passer-by monk priest nun orphan widow guest medic paramedic judge official diplomat expert
  colleague inmate convict pirate bandit thug exile serviceperson cadet agent spy pilot guerrilla operative cleric
  muslim kurd yazidi hindu jew sunni shiite alawite druze schoolchild grandchild schoolgirl schoolboy youth
  individual athlete fan native colonel general captain major sergeant lieutenant corporal migrant surgeon imam bishop chef clerk nomad peasant envoy infant
  minor aide`.split(/\s+/),
);

const table = (rows: typeof PEOPLE, unit: string | null) =>
  rows.flatMap(([measure, nouns]) =>
    nouns.split(" ").map((noun): [string, Counted] => [noun, { measure, unit: unit ?? measure }]),
  );
const NOUNS: ReadonlyMap<string, Counted> = new Map([
  ...table(PEOPLE, "people"),
  ...table(THINGS, null),
]);

/** The singular of a noun in lower case, as the tables have it. */
export function singular(form: string): string {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  if (form.endsWith("ies") && form.length > 5) return `${form.slice(0, -3)}y`;
  if (form.endsWith("es") && /(?:ss|sh|ch|x)es$/.test(form)) return form.slice(0, -2);
  if (form.endsWith("men") && form.length > 4) return `${form.slice(0, -2)}an`;
  return form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
}

/** Whether a form in lower case may be a plural, or a word for many. */
export const isPlural = (form: string): boolean =>
  IRREGULAR.has(form) ||
  COLLECTIVES.has(form) ||
  (form.length > 3 && /[^sui']s$/.test(form)) ||
  (/[a-z]{3}is$/.test(form) && !SINGULAR.has(form)) ||
  /[a-z]{3}men$/.test(form);

const SINGULAR = new Set("crisis basis analysis tennis diagnosis emphasis chassis".split(" "));

/** What a noun counts by itself; null: nothing that is known. */
export const countedBy = (form: string): Counted | null =>
  NOUNS.get(singular(form)) ?? NOUNS.get(form) ?? null;

const AGENTS = /(?:er|or|ist|ian|ant|ee|man|woman|yst|ese)$/;
const NOT_AGENTS = new Set(
  `number tower river order quarter member-state border water power helicopter tanker trailer motor tractor computer server
  reactor letter paper matter chapter winter summer corner factor sector centre center offer shelter container bunker
  launcher mortar transformer bulldozer cruiser carrier committee referee plant restaurant tanker freighter
  trawler boulder charter metre meter layer acre cluster disaster
  harbour guarantee generator detector poster`.split(/\s+/),
);

/** Whether the noun at a token names persons; a capital makes a people of a plural: "five Swedes". */
export const isPersonAt = (tokens: readonly Token[], at: number): boolean =>
  isPerson(form(tokens, at)) || isCapital(tokens, at);

/** Whether a noun names persons. */
export function isPerson(form: string): boolean {
  const one = singular(form);
  if (PERSONS.has(one) || PERSONS.has(form)) return true;
  const last = one.slice(one.lastIndexOf("-") + 1);
  if (last !== one) return isPerson(last);
  return AGENTS.test(one) && !NOT_AGENTS.has(one);
}
