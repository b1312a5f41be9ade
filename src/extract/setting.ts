import type { Place } from "../model/story.ts";
import type { PlaceMention } from "./located.ts";
import { isCompass, placeType } from "./placeTypes.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** How a sentence sets a place: where something is, only beside it, or no scene at all. */
export type Setting = "at" | "of" | null;

/** A place as a sentence sets it. */
export type Placed = {
  mention: PlaceMention;
  place: Place;
  setting: Setting;
  /** Whether it is one of something before what the report tells. */
  older: boolean;
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AT = set(
  "in near at on outside inside around across off over along above through throughout within into",
);
const OF = set("of between to against");
const HITS =
  set(`hit hits struck strikes shook rocked bombed bombarded shelled targeted stormed attacked raided besieged
  entered captured seized retook recaptured battered flooded swept devastated ravaged crossing hitting striking targeting`);
const FILLERS = set(
  "the a an its an nearby neighbouring neighboring border coastal port capital remote rural restive",
);
const SAYS =
  /\b(?:said|told \S+(?: \S+)?|speaking|reporters|conference|statement|speech|interview|briefing|phone|telephone|talks|signed|accord|agreement|deal|treaty|met|meeting|arrived|visit|headquarters|based|born|parliament|court|brokered|mediated|negotiated) $/;
const SOURCES =
  /\b(?:officials?|sources?|diplomats?|analysts?|spokes(?:man|woman|person)|correspondents?|ministry|government|headquarters) $/;
/** "100 kilometres east of", "had left the port of": where it did not happen. */
const AWAY =
  /\b(?:kilomet(?:er|re)s?|kms?|miles?|left|leaving|departed|departing|from) (?:to the |the )?\S+ $/;
const REACH = 7;

/** How the words before a place set it; an earlier mention that it is listed with lends its own. */
export function setting(
  { tokens }: Reading,
  sentence: ReadSentence,
  mention: PlaceMention,
  before: { mention: PlaceMention; setting: Setting } | null,
): Setting {
  if (mention.role === "comparison" || mention.role === "dateline") return null;
  if (isCounter(tokens, mention)) return "of";
  if (mention.role === "actor") return null;
  let at = mention.first - 1;
  if (
    before &&
    listed(tokens.slice(before.mention.last + 1, mention.first).map(({ form }) => form))
  )
    return before.setting;
  const skips = (form: string) => FILLERS.has(form) || isCompass(form);
  while (at > sentence.first && at > mention.first - REACH && skips(tokens[at]?.form ?? ""))
    at -= 1;
  const token = tokens[at];
  if (token === undefined || at < sentence.opens) return isAttribute(tokens, mention) ? "at" : null;
  if (HITS.has(token.form)) return "at";
  const lead = tokens
    .slice(Math.max(sentence.opens, at - 4), at)
    .map(({ form }) => `${form} `)
    .join("");
  if (AT.has(token.form) && isTold(tokens, at, sentence.opens)) return null;
  if (AT.has(token.form)) return SAYS.test(lead) || isAway(tokens, mention, lead) ? null : "at";
  if (token.form !== "of")
    return OF.has(token.form) ? "of" : isAttribute(tokens, mention) ? "at" : null;
  if (AWAY.test(lead)) return null;
  return placeType(tokens[at - 1]?.form ?? "") !== null ||
    /\b(?:outskirts|north|south|east|west|centre|center|parts|part|streets|skies) $/.test(lead)
    ? "at"
    : "of";
}

/** "talks, which resumed in Kuala Lumpur": told in passing of what is no blow. */
function isTold(tokens: Reading["tokens"], from: number, least: number): boolean {
  for (let at = from - 1; at > Math.max(least, from - REACH); at -= 1) {
    if (!/^wh(?:ich|o)$/.test(tokens[at]?.form ?? "")) continue;
    return tokens[at - 1]?.form === "," && TALKS.test(tokens[at - 2]?.form ?? "");
  }
  return false;
}

const TALKS = /^(?:talks|negotiations|summit|conference|meeting|deal|agreement|accord|treaty)$/;

const OLDER =
  /\b(?:since|like|unlike|recalling|compared|previous|previously|earlier|similar|until|after|before) (?:\S+ ){0,8}$/;
const SINCE_YEARS = 2;

/** Whether a place is one of an older event: "the deadliest since an assault in Ghazni", "in 2004 … in Bangladesh". */
export function isOlder(
  { tokens }: Reading,
  { opens, story }: ReadSentence,
  { first }: PlaceMention,
  times: readonly TimeSpan[],
): boolean {
  const words = tokens.slice(Math.max(opens, first - 10), first);
  if (OLDER.test(words.map(({ form }) => `${form} `).join(""))) return true;
  const now = Number.parseInt(story.published ?? "", 10);
  const years = times.flatMap(({ edtf, kind }) =>
    edtf !== null && kind !== "since" ? [Number.parseInt(edtf, 10)] : [],
  );
  return years.length > 0 && years.every((year) => now - year >= SINCE_YEARS);
}

const COUNTS = new Set("reported recorded confirmed registered counted lost logged".split(" "));
const OFFICES = new Set(
  "government ministry interior health disaster civil emergency police national state central".split(
    " ",
  ),
);

/** "Italy's interior ministry says", "The Dominican Republic … reported": a country that counts its own. */
function isCounter(tokens: Reading["tokens"], { last }: PlaceMention): boolean {
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (/['’]s$/.test(token?.text ?? "")) return OFFICES.has(next?.form ?? "");
  return [1, 2].some((step) => COUNTS.has(tokens[last + step]?.form ?? ""));
}

const listed = (forms: readonly string[]): boolean =>
  forms.length <= 3 &&
  forms.every((form) => /^(?:,|and|or|the|as|well|in|province|district|city)$/.test(form)) &&
  forms.length > 0;

/** "officials in Washington said": where the speaker is. */
function isAway(tokens: Reading["tokens"], { last }: PlaceMention, lead: string): boolean {
  return SOURCES.test(lead) && /^(?:said|say|says|told|added)$/.test(tokens[last + 1]?.form ?? "");
}

const BLOWS = new Set(
  "attacks attack bombings bombing blasts blast explosions explosion assaults assault raids raid siege clashes shootings shooting killings killing massacre floods flood flooding earthquake quake hospitals hospital markets market mosques mosque schools school neighbourhood district province streets street suburbs suburb".split(
    " ",
  ),
);

/** "a Kabul car bombing", "the Ghazni assault". */
function isAttribute(tokens: Reading["tokens"], { last }: PlaceMention): boolean {
  return [1, 2].some((step) => BLOWS.has(tokens[last + step]?.form ?? ""));
}
