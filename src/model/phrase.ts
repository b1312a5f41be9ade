import { intervalLabel, intervalWords, numberLabel } from "./interval.ts";
import { mentionCount } from "./places.ts";
import { standingWord } from "./standingWord.ts";
import type { Figure, Place, Precision, Stance, Statement, Story, StoryRecord } from "./story.ts";

/** A figure in words, hedge first: "22 civilians killed", "about 85 percent of the territories", "33 countries". */
export function figurePhrase(figure: Figure): string {
  return phrase(figure, intervalWords(figure.value, figure.unit));
}

/** The same with signs for the hedge: "≥ 5,600 citizens or residents returned". */
export function figureTitle(figure: Figure): string {
  return phrase(figure, intervalLabel(figure.value, figure.unit));
}

/** What is counted, without the number: "civilians killed", "of the territories". */
export const figureSubject = (figure: Figure): string => phrase(figure, "").trim();

/** Where a figure belongs, unless what is counted says so already; undefined: nowhere named. */
export function figurePlace(figure: Figure, story: Story): string | undefined {
  const name = story.places.find((p) => p.id === figure.place)?.name;
  return name !== undefined && figure.who?.includes(name) ? undefined : name;
}

function phrase({ value, unit, who, measure }: Figure, amount: string): string {
  const verb = SILENT.has(measure) || measure === unit ? "" : measure.replaceAll("-", " ");
  if (unit === "percent" && who === null && verb !== "") return joined(amount, verb);
  if (unit === "percent") return joined(amount, `of ${who ?? measure}`, verb);
  if (unit === "people") return joined(amount, who ?? "people", verb);
  const one = value.low === 1 && value.high === 1;
  return joined(amount, one ? unit.replace(/s$/, "") : unit, verb);
}

/** Measures whose word adds nothing to what is counted. */
const SILENT = new Set([
  "territory",
  "countries",
  "strikes",
  "engagements",
  "targets",
  "attackers",
]);

const joined = (...words: string[]): string => words.filter(Boolean).join(" ");

/** How a record is said to answer dates or numbers only possibly. */
export const POSSIBLY = "possibly inside the filters";

const PRECISION_WORDS: { [precision in Precision]: string } = {
  point: "point",
  district: "neighbourhood",
  settlement: "town",
  province: "province",
  country: "country",
  region: "region",
  water: "river or sea",
};

/** What kind of place it is, in a word. */
export const precisionWord = (precision: Precision): string => PRECISION_WORDS[precision];

/** "Deir Ezzor: 7 mentions, 5 events, 2 figures, 1 denied, town": a place by what the given records say of it. */
export function placePhrase(place: Place, records: readonly StoryRecord[], story: Story): string {
  const events = records.filter((r) => r.kind === "event").length;
  const figures = records.filter((r) => r.kind === "figure").length;
  const counts = [
    counted(mentionCount(records), "mention"),
    events > 0 && counted(events, "event"),
    figures > 0 && counted(figures, "figure"),
    ...contested(records, story),
    precisionWord(place.precision),
  ];
  return `${place.name}: ${counts.filter(Boolean).join(", ")}`;
}

/** "Russia", "Russia and Jordan", "Russia, Jordan and France". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

/** "3 denied", "1 denial", "2 disputed": how many of the records are not merely claimed, worst first; [] for none. */
export function contested(records: readonly StoryRecord[], story: Story): string[] {
  const words = records.map((r) => standingWord(r, story));
  const count = (word: string) => words.filter((w) => w === word).length;
  const [denied, denials, disputed] = [count("denied"), count("a denial"), count("disputed")];
  return [
    ...(denied > 0 ? [`${denied} denied`] : []),
    ...(denials > 0 ? [counted(denials, "denial")] : []),
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
  ];
}

/** "1 event", "3 events", "5 countries", "1,910 rows". */
export const counted = (n: number, noun: string, several = `${noun}s`): string =>
  `${numberLabel(n)} ${n === 1 ? noun : several}`;

/** The line that names a record wherever it stands alone: its number, event or place. */
export function recordTitle(record: StoryRecord, story: Story): string {
  if (record.kind === "figure") return figureTitle(record);
  if (record.kind === "event") return record.what;
  return story.places.find((p) => p.id === record.place)?.name ?? record.place;
}

/** Who says a record: the innermost speaker's name, the publisher where the outlet says it itself. */
export function sayer(record: StoryRecord, story: Story): string {
  const speaker = record.kind === "mention" ? null : record.speaker;
  const named = speaker === null ? undefined : story.speakers.find((s) => s.id === speaker);
  return named?.name ?? publisher(record, story);
}

const SAID: { [stance in Stance]: string } = {
  asserts: "said",
  alleges: "alleged",
  denies: "denied",
  doubts: "doubted",
};

/** "said by the Syrian Observatory", "denied by Ryan Dillon": who says a statement, and how. */
export const saidBy = (record: Statement, story: Story): string =>
  `${SAID[record.stance]} by ${sayer(record, story)}`;

/** Who printed a record. */
export const publisher = (record: StoryRecord, story: Story): string =>
  story.sources.find((s) => s.id === record.quote.source)?.publisher ?? "unknown publisher";
