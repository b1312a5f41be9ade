/** Whether a form in lower case is a past tense or past participle as spelt: "struck", "launched". */
export const isPastForm = (form: string): boolean =>
  PASTS.has(form) || (form.endsWith("ed") && form.length > 4 && !NO_PAST.has(form));

/** Whether a form is a participle and never a past tense: "taken", "been". */
export const isParticiple = (form: string): boolean => PARTICIPLES.has(form);

/** Whether a form is a past tense and never a participle: "rose", "began", "died". */
export const isPastOnly = (form: string): boolean => PAST_ONLY.has(form);

/** The form by which the lists know a verb, its past tense: "killing", "kill" and "killed" are "killed". */
export function pastKey(form: string): string {
  const known = KEYS.get(form);
  if (known !== undefined) return known;
  if (isPastForm(form)) return form;
  const stem = form.endsWith("ing") ? form.slice(0, -3) : form.replace(/e$/, "");
  return stem.replace(/([^aeiou])y$/, "$1i").concat("ed");
}

/** Base, past tense, participle where it is another word. */
const IRREGULAR =
  "say/said tell/told strike/struck hit/hit begin/began/begun fall/fell/fallen take/took/taken leave/left break/broke/broken meet/met speak/spoke/spoken shoot/shot blow/blew/blown go/went/gone come/came give/gave/given hold/held lose/lost win/won fight/fought sink/sank/sunk set/set put/put cut/cut rise/rose/risen see/saw/seen find/found send/sent bring/brought build/built catch/caught drive/drove/driven fly/flew/flown grow/grew/grown hear/heard keep/kept know/knew/known lead/led make/made pay/paid run/ran sit/sat sell/sold stand/stood steal/stole/stolen sweep/swept throw/threw/thrown tear/tore/torn write/wrote/written become/became beat/beat/beaten bind/bound burst/burst choose/chose/chosen deal/dealt draw/drew/drawn eat/ate/eaten feel/felt flee/fled forget/forgot/forgotten freeze/froze/frozen get/got/gotten hide/hid/hidden lay/laid lend/lent let/let light/lit mean/meant read/read ride/rode/ridden seek/sought shake/shook/shaken shut/shut slay/slew/slain sleep/slept slide/slid spend/spent spread/spread spring/sprang/sprung swear/swore/sworn swim/swam/swum teach/taught think/thought understand/understood wake/woke/woken wear/wore/worn split/split burn/burnt leap/leapt bear/bore/borne buy/bought shrink/shrank/shrunk stick/stuck spin/spun fling/flung cling/clung weep/wept bleed/bled feed/fed dig/dug hang/hung hurt/hurt do/did/done show/showed/shown bite/bit/bitten breed/bred cast/cast cost/cost quit/quit rid/rid ring/rang/rung bid/bid shed/shed speed/sped strive/strove swing/swung arise/arose/arisen withdraw/withdrew/withdrawn overthrow/overthrew/overthrown overrun/overran undertake/undertook/undertaken withstand/withstood overtake/overtook/overtaken forbid/forbade/forbidden retake/retook/retaken rebuild/rebuilt die/died tie/tied lie/lay free/freed";
/** Past forms that are not spelt with "ed". */
export const PASTS: Set<string> = new Set(["been", "born"]);
const [PARTICIPLES, PAST_ONLY] = [new Set(PASTS), new Set<string>()];
/** "Officials, speaking on Tuesday, said". */
const KEYS = new Map([["speaking", "said"]]);
for (const verb of IRREGULAR.split(" ")) {
  const [base = "", past = "", part] = verb.split("/");
  PASTS.add(past);
  if (part) {
    PASTS.add(part);
    PARTICIPLES.add(part);
    PAST_ONLY.add(past);
  }
  const bare = base.replace(/ie$/, "y").replace(/e$/, "");
  for (const form of [
    base,
    part,
    `${base}s`,
    `${base}ing`,
    `${bare}ing`,
    `${base}${base.slice(-1)}ing`,
  ])
    if (form && !KEYS.has(form)) KEYS.set(form, past);
}
for (const form of "went came died withdrew became increased decreased overran happened occurred collapsed exploded erupted arrived escaped resigned emerged capsized perished fled".split(
  " ",
))
  PAST_ONLY.add(form);
/** Spelt as the base: "had come under fire". */
for (const form of ["come", "become", "overcome", "run", "overrun"]) PARTICIPLES.add(form);
const NO_PAST = new Set(
  "hundred indeed naked sacred wicked speed breed exceed succeed proceed unidentified unprecedented so-called unarmed suspected unnamed undisclosed aged limited crowded alleged".split(
    " ",
  ),
);
