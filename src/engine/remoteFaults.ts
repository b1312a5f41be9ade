import type { EngineAddress } from "./engineAddress.ts";

/** What a cluster says where it refuses: its number of the error, and its words. */
export type Refusal = { code: number; words: string };

/** Codes that mean: a shard did not answer. */
const SHARD_CODES = new Set([32, 198, 203, 209, 210, 279, 425, 519, 999]);

/** Codes that mean: a setting is unknown here, or this account may not change it. */
const SETTING_CODES = new Set([115, 164, 452]);

const LONGEST = 300;

/** The refusal in an answer of ClickHouse; null: these are not its words. */
export function refusalIn(text: string): Refusal | null {
  const found = /^\s*(?:Code: |Poco::Exception\. Code: )(\d{1,5})/.exec(text.slice(0, 200));
  if (!found) return null;
  const words = text
    .replace(/^\s*Code: \d+[.,]\s*(?:e\.displayText\(\) = )?/, "")
    .replace(/(?:, e\.what\(\) = |\.? *(?:\([A-Z_0-9]+\) *)?\(version )[\s\S]*$/, "")
    .replace(/^(?:DB::\w*Exception: )+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return { code: Number(found[1]), words: words.slice(0, LONGEST) };
}

export const isShardDown = ({ code }: Refusal): boolean => SHARD_CODES.has(code);
export const isSettingRefused = ({ code }: Refusal): boolean => SETTING_CODES.has(code);

type Sentence = (address: EngineAddress, words: string) => string;

const wrongUser: Sentence = ({ host }) =>
  `${host} does not know this user or password: check both and connect again.`;
const isBusy: Sentence = ({ host }) =>
  `${host} is busy or this account has used up what it may ask: try again in a while.`;
const tooMuch: Sentence = ({ host }) =>
  `The question needs more memory or rows than ${host} gives this account: filter first, or ask its administrator.`;
const noColumn: Sentence = ({ database, table }, words) =>
  `${database}.${table} lacks a column that is asked for (“${words}”): connect again and choose its columns anew.`;
const noRight: Sentence = ({ host, database, table }) =>
  `This account may not read ${database}.${table} on ${host}: ask its administrator for SELECT on it.`;
const tooSlow: Sentence = ({ host }) =>
  `${host} took longer than is waited for: filter first, or ask a roll-up of the table.`;
const shardDown: Sentence = ({ host }) =>
  `A shard of ${host} does not answer, and no partial answer can be had: try again when it is up.`;

const SENTENCES: ReadonlyMap<number, Sentence> = new Map<number, Sentence>([
  [192, wrongUser],
  [193, wrongUser],
  [194, wrongUser],
  [516, wrongUser],
  [195, ({ host }) => `${host} does not let this network address in: ask its administrator.`],
  [81, ({ host, database }) => `There is no database “${database}” on ${host}: check the address.`],
  [
    60,
    ({ host, database, table }) =>
      `There is no table “${table}” in database “${database}” on ${host}: check the address.`,
  ],
  [16, noColumn],
  [47, noColumn],
  [291, noRight],
  [497, noRight],
  [159, tooSlow],
  [160, tooSlow],
  [158, tooMuch],
  [241, tooMuch],
  [307, tooMuch],
  [396, tooMuch],
  [201, isBusy],
  [202, isBusy],
  [
    394,
    ({ host }) => `The question was cancelled on ${host}, not from here: ask again if need be.`,
  ],
]);

/** One sentence for the reader. */
export function refused(address: EngineAddress, refusal: Refusal): string {
  const sentence = isShardDown(refusal) ? shardDown : SENTENCES.get(refusal.code);
  if (sentence) return sentence(address, refusal.words);
  return `${address.host} refused the question (error ${refusal.code}: “${refusal.words}”): check the columns, or ask its administrator.`;
}

/** Where a request fails the browser tells no difference between these. */
export function notReached({ host, isNear }: EngineAddress): string {
  const near = isNear
    ? ", the browser's permission to reach your own network was not given (allow it beside the address bar)"
    : "";
  return `${host} could not be asked, and the browser does not say why: it cannot be reached, user or password is wrong, it does not let other sites ask it (add_http_cors_header=1)${near}.`;
}

export const silent = ({ host }: EngineAddress): string =>
  `${host} does not answer: try again later, or filter first.`;

export const notClickHouse = ({ host }: EngineAddress): string =>
  `What ${host} answered is not an answer of ClickHouse's HTTP interface: check the address and its port.`;

export const tooLarge = ({ host }: EngineAddress): string =>
  `The answer of ${host} is over 96 MB and was not taken: filter first, or show a smaller part of the time or the map.`;

export const changed = ({ database, table }: EngineAddress): string =>
  `${database}.${table} has countries that it had not when it was opened: connect again.`;

export const gone = ({ database, table }: EngineAddress): string =>
  `This row is no longer in ${database}.${table}: close it and choose another.`;
