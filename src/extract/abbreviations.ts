const words = (list: string) => new Set(list.split(" "));

/** What the period after an abbreviation says about the end of a sentence. */
export type Abbreviation = "never" | "numbered" | "clock" | "weak";

/** Never the end: a name or the rest of the thought follows. Lower case. */
const NEVER = words("v vs cf viz approx esp ca eg ie");

/** Never the end, where it begins with a capital: a name follows. */
const TITLES = words(
  "mr mrs ms mx dr prof gen lt col maj capt cpt sgt cpl pvt pfc spc spec adm cmdr cdr comdr brig sen rep gov rev hon pres supt insp det messrs mme mlle ste fr amb atty asst dep sec-gen",
);

/** Part of what follows only where that is a number. Lower case: with a capital. */
const NUMBERED = words(
  "no nos art arts sec fig figs vol vols para paras ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);
const NUMBERED_SMALL = words("no nos p pp para paras vol c fig");

/** The end only where a word follows that seldom stands inside a name; with a capital. */
const WEAK = words(
  "st mt ft inc ltd co corp bros llc plc jr sr esq etc al dept govt est ave blvd rd hwy sq assn univ intl natl gvt ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que",
);
const WEAK_SMALL = words("etc al dept govt est");

const CAPITAL = /^[A-Z\u00c0-\u00d6\u00d8-\u00de]/;

/** The kind of abbreviation that a whole word before a period is; null: none. Single letters are the caller's. */
export function abbreviation(word: string): Abbreviation | null {
  const form = word.toLowerCase();
  const capital = CAPITAL.test(word);
  if (NEVER.has(form) || (capital && TITLES.has(form))) return "never";
  if ((capital ? NUMBERED : NUMBERED_SMALL).has(form)) return "numbered";
  return (capital ? WEAK : WEAK_SMALL).has(form) ? "weak" : null;
}

/** Words that, with a capital, open a sentence rather than go on with a name. */
export const STARTERS = words(
  "the an in on at he she it they we you but and or so yet this that these those there their his her its our my according after before as for from if when while although though however since some many most more no not nor one two three several both all another other others such until under over during despite because by to with without what who where why how then now meanwhile instead still also only even earlier later last next about around nearly almost officials two-thirds residents witnesses",
);

/** Words that go on with a time of day: "5 p.m. Sunday", "4 a.m. GMT". */
export const AFTER_CLOCK = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec gmt utc est edt cet bst et eastern local moscow",
);
