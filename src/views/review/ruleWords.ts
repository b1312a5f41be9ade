/** Why a record is here, in plain words; null: it was made by hand. */
export function ruleWords(rule: string | undefined): string | null {
  if (rule === undefined) return null;
  return WORDS[rule] ?? `Found by the rule “${rule}”`;
}

const WORDS: { [rule: string]: string } = {
  subject: "The number is the subject of a verb that says what happened",
  object: "The number is the object of a verb that says what happened",
  noun: "The number stands with a noun that says what happened",
  continued: "The number goes on with what the clause before counts",
  counted: "The number counts what the noun behind it names",
  toll: "The sentence gives a toll",
  state: "The sentence says in what state so many are",
  "number-of": "The sentence speaks of the number of something",
  "put-at": "The sentence puts a number at this figure",
  bracketed: "The number stands in brackets behind what it counts",
  trend: "The sentence says that a number rose or fell",
  anaphora: "The number counts what was named before",
  share: "The sentence gives a share of a whole",
  "share-continued": "The share goes on with the one before",
  distance: "The sentence gives a distance",
  duration: "The sentence gives a length of time",
  countries: "The sentence counts countries",
  origin: "The sentence says where so many came from",
  "dated-clause": "A clause with a date says what happened",
  "place-event-location": "The place is where something happened",
  "place-context": "The text names this place",
  "place-dateline": "The place stands in the dateline: where it was written",
  "place-title-only": "Only the headline names this place",
  "place-origin": "The text says that people came from here",
  "place-actor": "The place stands for those who govern it",
  "place-comparison": "The place is named to compare",
};
