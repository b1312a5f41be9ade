import { form, isCapital } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** What a noun counts by itself, where no verb says more: measure and unit. */
export type Counted = { measure: string; unit: string };

const PEOPLE: readonly (readonly [string, string])[] = [
  ["killed", "death fatality body corpse dead victim killing murder execution drowning life"],
  ["wounded", "injury wounded injured"],
  ["casualties", "casualty"],
  ["attackers", "attacker gunman assailant bomber suicide-bomber hijacker"],
  ["kidnapped", "hostage captive abductee abduction kidnapping"],
  ["detained", "arrest detainee detention"],
  ["evacuated", "evacuee"],
  ["returned", "returnee"],
  ["missing", "missing disappearance"],
  ["survivors", "survivor"],
];
const THINGS: readonly (readonly [string, string])[] = [
  ["strikes", "strike airstrike air-strike"],
  ["countries", "country nation member-state state"],
  ["engagements", "engagement"],
  ["targets", "target"],
  ["cases", "case infection"],
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
  `person man woman child people civilian soldier troop fighter militant rebel jihadist jihadi insurgent terrorist extremist
  girl boy baby infant toddler teenager adult minor refugee migrant hostage prisoner detainee captive victim survivor body
  corpse officer policeman policewoman member citizen resident inhabitant national local foreigner attacker gunman bomber
  assailant suspect passenger student pupil teacher worker labourer laborer employee journalist reporter doctor nurse patient
  tourist villager protester protestor demonstrator supporter voter returnee recruit volunteer mercenary guard marine sailor
  airman peacekeeper conscript reservist evacuee rescuer firefighter miner driver farmer fisherman herder crew staff police
  personnel other troops dead wounded injured life death fatality casualty follower commander leader activist opponent
  worshipper pilgrim lawmaker deputy senator candidate couple mother father parent brother sister daughter son relative
  bystander passer-by pedestrian motorist monk priest nun orphan widow guest customer shopper trader merchant aid-worker
  medic paramedic lawyer judge official diplomat expert engineer technician contractor colleague inmate convict smuggler
  trafficker pirate bandit thug rioter looter marcher striker deserter defector exile asylum-seeker tribesman militiaman
  serviceman serviceperson cadet trainee instructor adviser advisor observer monitor agent spy pilot airman trooper
  guerrilla islamist separatist loyalist nationalist warrior combatant operative cleric muslim christian kurd yazidi
  hindu jew sunni shiite alawite druze schoolchild grandchild schoolgirl schoolboy youth pensioner human individual
  servant manager athlete player fan spectator climber hiker skier settler native founder arrival`.split(
    /\s+/,
  ),
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
  if (/(?:ss|sh|ch|x)es$/.test(form)) return form.slice(0, -2);
  if (/men$/.test(form) && form.length > 4) return `${form.slice(0, -2)}an`;
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
  launcher mortar transformer bulldozer cruiser carrier fighter-bomber committee referee plant restaurant tanker freighter
  trawler bomber-plane customer-account boulder charter poster explosive-layer metre meter layer acre cluster disaster
  encounter error door floor monitor-station harbour generator elevator detector checker guarantee settlement-tender
  hamster lobster oyster deer drawer cover prayer answer`.split(/\s+/),
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
