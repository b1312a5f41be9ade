/** Whether a form in lower case is a past tense or past participle as spelt: "struck", "launched". */
export const isPastForm = (form: string): boolean =>
  IRREGULAR.has(form) || (form.endsWith("ed") && form.length > 4 && !NO_PAST.has(form));

/** Whether a form is a participle and never a past tense: "taken", "been". */
export const isParticiple = (form: string): boolean => PARTICIPLES.has(form);

/** Whether a form is a past tense and never a participle: "rose", "began". */
export const isPastOnly = (form: string): boolean => PAST_ONLY.has(form);

/** The form by which the lists know a verb: "killing" as "killed". */
export const pastKey = (form: string): string =>
  form.endsWith("ing")
    ? (GERUNDS.get(form) ?? `${form.slice(0, -3)}ed`)
    : (BASES.get(form) ?? form);

const PASTS =
  "struck hit began fell took left broke met spoke shot blew went came gave held lost won fought sank set put cut rose said told saw found sent brought built caught drove flew grew heard kept knew led made paid ran sat sold stood stole swept threw tore withdrew wrote became beat bound burst chose dealt drew ate felt fled forgot froze hid laid lay lent let lit meant overthrew overran read rode sought shook shut slew slept slid spent spread sprang swore swam taught thought understood undertook woke wore withstood split burnt leapt bore got bought shrank stuck spun flung clung wept bled fed";
const PARTS =
  "taken given broken fallen begun driven frozen hidden known seen shown shaken spoken stolen sworn thrown torn woken written beaten bitten blown chosen done drawn eaten flown forgotten gone grown overthrown ridden risen sunk withdrawn worn born become been overtaken undertaken forbidden";
const IRREGULAR = new Set(`${PASTS} ${PARTS} died tied lied freed`.split(" "));
const PARTICIPLES = new Set(PARTS.split(" "));
const PAST_ONLY = new Set(
  "rose fell went came grew began took broke spoke shook flew threw drove wrote wore tore stole chose drew ate froze rode saw knew swam sank sprang gave died withdrew became increased decreased".split(
    " ",
  ),
);
const NO_PAST = new Set(
  "hundred indeed naked sacred wicked speed breed exceed succeed proceed unidentified unprecedented so-called unarmed suspected unnamed undisclosed aged limited crowded alleged".split(
    " ",
  ),
);
const GERUNDS: ReadonlyMap<string, string> = new Map(
  "breaking:broke taking:took seizing:seized striking:struck hitting:hit leaving:left saying:said telling:told beginning:began killing:killed fleeing:fled meeting:met withdrawing:withdrew losing:lost winning:won crossing:crossed entering:entered using:used causing:caused forcing:forced"
    .split(" ")
    .map((pair): [string, string] => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to];
    }),
);
const BASES: ReadonlyMap<string, string> = new Map(
  "say:said says:said tell:told tells:told strike:struck hit:hit take:took meet:met"
    .split(" ")
    .map((pair): [string, string] => {
      const [from = "", to = ""] = pair.split(":");
      return [from, to];
    }),
);
