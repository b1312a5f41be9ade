type Reason = { sentence: string; isRefused: boolean };

const refused = (sentence: string): Reason => ({ sentence, isRefused: true });
const kept = (sentence: string): Reason => ({ sentence, isRefused: false });

const TABLE = {
  none: kept("Nothing to say."),
  openQuote: refused(
    "A quotation mark on this line is never closed; close it or remove it in the file.",
  ),
  cutOff: refused("The file ends in the middle of this row; open a complete copy of it."),
  tooLong: refused("The row has no end within 4 MB; look for a quotation mark that is not closed."),
  fewFields: refused(
    "The row has fewer fields than the file has columns; look for a line break in a field without quotation marks.",
  ),
  manyFields: refused(
    "The row has more fields than the file has columns; look for a separator in a field without quotation marks.",
  ),
  blankRow: refused("Every field that is read is blank; remove the row, or map other columns."),
  headerAgain: refused("The row repeats the names of the columns; remove it from the file."),
  letterAfterQuote: kept(
    "Text follows a closing quotation mark; it is read as part of the field. Compare the note with the file.",
  ),
  blankExtra: kept("Blank fields follow the last column; they are left out."),
  fewUnused: kept("Fields at the end of the row are missing; they are read as blank."),
  dateBlank: kept("The row has no date; it counts only while no dates are chosen."),
  dateUnreadable: kept("The date cannot be read; the row has none. Write it as 2020-04-15."),
  dateImpossible: kept("There is no such day; the row has no date. Correct it in the file."),
  dateOtherOrder: kept(
    "Day and month stand in another order than in most rows; the row has no date. Write it as 2020-04-15.",
  ),
  dateByYear: kept(
    "The date is blank or cannot be read; the columns for year, month and day date the row.",
  ),
  dateById: kept("The columns for the date hold no day that can be read; the row's id dates it."),
  endUnread: kept("The last day cannot be read; only the first one dates the row."),
  endFirst: kept("The last day is before the first; only the first one dates the row."),
  datePrecision: kept("The precision of the date is none of the source's codes; the date stands."),
  placeBlank: kept("The row has no coordinates; it is not on the map."),
  placeUnreadable: kept("The coordinates cannot be read; the row is not on the map."),
  placeRange: kept("The coordinates are not on Earth; the row is not on the map."),
  placeZero: kept("The coordinates are 0, 0, which often means unknown; they stand as they are."),
  placePrecision: kept("The precision of the place is none of the source's codes; it is unknown."),
  numberUnreadable: kept(
    "The number of deaths cannot be read; it is unknown. Write it in digits, without signs between them.",
  ),
  numberNegative: kept("The number of deaths is less than zero; it is unknown."),
  disordered: kept("Low, best and high are out of order; they stand as they are."),
  cellsFull: kept("The column has more than 65,535 different values; this one is left out."),
} as const satisfies Record<string, Reason>;

export type ReasonName = keyof typeof TABLE;

/** For the reader, by the numbers in `REASON`. */
export const REASONS: readonly Reason[] = Object.values(TABLE);

/** Indices into `REASONS` by name. */
export const REASON = Object.fromEntries(
  Object.keys(TABLE).map((name, index) => [name, index]),
) as Record<ReasonName, number>;

/** Remarks on rows of which something was read although it is not as the format says. */
export const REPAIRS: ReadonlySet<number> = new Set(
  (
    [
      "letterAfterQuote",
      "blankExtra",
      "fewUnused",
      "dateByYear",
      "dateById",
      "endUnread",
      "endFirst",
      "datePrecision",
      "placePrecision",
    ] as const
  ).map((name) => REASON[name]),
);
