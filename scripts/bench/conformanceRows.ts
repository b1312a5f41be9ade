import { type Conformance, conformance } from "../../test/practice/conformance.ts";
import {
  dateAgrees,
  dateCases,
  datesOf,
  type FoundDate,
  firstDayOf,
} from "../../test/practice/dateCases.ts";
import { OUT_OF_SCOPE, type Wanted } from "../../test/practice/dateScope.ts";
import {
  type FoundNumber,
  numberCases,
  numbersAgree,
  numbersOf,
} from "../../test/practice/numberCases.ts";
import { NUMBERS_LEFT_OUT, type NumberCase } from "../../test/practice/numberScope.ts";
import { chronoDates, compromiseDates, compromiseNumbers } from "./peers.ts";
import { type Part, percent, type Row } from "./rows.ts";

const ABSENT = "not installed";

/** Numbers and dates of the conformance cases, ours and the peers', and what was ruled out. */
export async function conformanceRows(): Promise<Part> {
  const [numbers, dates] = [numberCases("NumberModel.json"), dateCases()];
  const title = "Conformance cases in scope that are read rightly";
  if (!numbers || !dates)
    return { title, rows: [], notes: ["The conformance cases are not here."] };
  const ours = ofNumbers(numbers, numbersOf);
  const times = ofDates(dates, datesOf);
  return {
    title,
    rows: [
      ["NumberModel, words and values", shareOf(ours), "≥ 95 %"],
      ...(await peerNumbers(numbers)),
      ["DateTimeModel", shareOf(times), "≥ 80 %"],
      ...(await peerDates(dates)),
    ],
    notes: [...reasons("NumberModel", ours), "", ...reasons("DateTimeModel", times)],
  };
}

const shareOf = ({ passed, inScope }: Conformance) => percent(passed, inScope);

const ofNumbers = (
  cases: readonly NumberCase[],
  read: (input: string) => FoundNumber[],
  how?: "values",
) =>
  conformance(
    cases,
    NUMBERS_LEFT_OUT,
    ({ Input }) => Input,
    (one) => numbersAgree(one, read(one.Input), how),
  );

const ofDates = (
  cases: readonly Wanted[],
  read: (input: string, reference: string) => FoundDate[],
  agrees = dateAgrees,
) =>
  conformance(
    cases,
    OUT_OF_SCOPE,
    ({ input }) => input,
    (one) => agrees(one, read(one.input, one.reference)),
  );

async function peerNumbers(cases: readonly NumberCase[]): Promise<Row[]> {
  const read = await compromiseNumbers();
  const name = "— compromise on the same, words and values; values alone";
  if (read === null) return [[name, ABSENT, ""]];
  return [
    [name, `${shareOf(ofNumbers(cases, read))}; ${shareOf(ofNumbers(cases, read, "values"))}`, ""],
  ];
}

async function peerDates(cases: readonly Wanted[]): Promise<Row[]> {
  const peers = [
    ["chrono-node", await chronoDates()],
    ["compromise-dates", await compromiseDates()],
  ] as const;
  return peers.map(([peer, read]): Row => {
    const name = `— ${peer} on the same; only the first day right`;
    if (read === null) return [name, ABSENT, ""];
    return [
      name,
      `${shareOf(ofDates(cases, read))}; ${shareOf(ofDates(cases, read, beginsRight))}`,
      "",
    ];
  });
}

/** A kinder rule for peers that give a start and no period. */
const beginsRight = (wanted: Wanted, found: readonly FoundDate[]): boolean =>
  dateAgrees(wanted, found) ||
  found.some(
    ({ start, end, period }) =>
      start <= wanted.End &&
      end > wanted.Start &&
      period !== null &&
      wanted.values.some((value) => firstDayOf(value) === period.start),
  );

const reasons = (name: string, { leftOut }: Conformance): string[] => [
  `${name}, ruled out: ${[...leftOut.values()].reduce((a, b) => a + b, 0)}`,
  ...[...leftOut].map(([reason, count]) => `- ${count}: ${reason}`),
];
