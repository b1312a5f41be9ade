import type { Named } from "./speakerNames.ts";

/** One who speaks, or may be spoken of as "it". */
export type Member = {
  name: string;
  role: string;
  kind: "person" | "body" | "people";
  known: Named["known"];
  words: string[];
  /** Name and short name as compared, and the initials of the name. */
  form: string;
  shortForm: string;
  initials: string;
  /** Whether the name is nothing but capitals: "UNICEF". */
  acronym: boolean;
  /** Sentence of its last mention. */
  seen: number;
  first: number;
  speaks: boolean;
  /** Whether a report of it was named. */
  paper: boolean;
  /** Whether it is told at length. */
  told: boolean;
  /** Number of the report that it was last named in. */
  story: number;
  /** Number of the member that it proved to be; null: itself. */
  same: number | null;
};

/** Whether "the ministry", "the official", "the centre" means a member: its name or role has that word. */
export function isMeant(one: Member, said: readonly string[]): boolean {
  const { words, role, kind, speaks } = one;
  const head = said.at(-1) ?? "";
  if (said.at(-2)?.endsWith("-based")) return isMeant(one, [head]);
  if (said.length > 2) return false;
  if (said.length === 2)
    return (
      (GENERAL.has(head) && isMeant(one, [head])) ||
      said.every((word) => words.includes(word)) ||
      (headOf(role) === head && role.includes(said[0] ?? ""))
    );
  if (kind === "person" ? headOf(role) === head : words.includes(head) || headOf(role) === head)
    return true;
  if (GENERAL.has(head))
    return speaks && kind === "body" && !words.some((word) => STATE.has(word) || PAPERS.has(word));
  return (SAME.get(head) ?? []).some((word) => words.includes(word) || headOf(role) === word);
}

const STATE = new Set(
  "government ministry army police military court council parliament".split(" "),
);
export const PAPERS = new Set(
  "report study survey statement authors researchers paper data figures findings document".split(
    " ",
  ),
);
const GENERAL = new Set(
  "group agency organisation organization body institution watchdog charity monitor company firm think-tank report study survey statement".split(
    " ",
  ),
);
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    monitor: ["observatory", "monitoring"],
    spokesperson: ["spokesman", "spokeswoman"],
    spokesman: ["spokesperson"],
    spokeswoman: ["spokesperson"],
    charity: ["doctors", "save"],
    army: ["military"],
    military: ["army"],
  }),
);

/** What a body's name may hold that was first "a think-tank" or "a monitor". */
const FORETOLD: readonly (readonly [said: RegExp, names: RegExp])[] = [
  [
    /think.?tank|institut|research/,
    /cent(?:er|re)|institut|council|foundation|group|think|observatory|project|initiative|forum/,
  ],
  [
    /monitor|watchdog|rights|tracker/,
    /observatory|monitor|network|watch|agency|commission|amnesty|track|project|rights|association/,
  ],
  [
    /charity|aid |relief|humanitarian/,
    /save|doctors|\baid\b|relief|oxfam|care|mercy|rescue|children|food/,
  ],
];

/** Whether a body that is now named may be the "think-tank" of before. */
export function isForetold(one: Member, { name, role }: Member): boolean {
  const said = formOf(one.name).split(" ");
  const now = `${name} ${role}`.toLowerCase();
  const words = said.join(" ");
  if (FORETOLD.some(([before, names]) => before.test(words) && names.test(now))) return true;
  return role !== "" && said.length > 1 && said.every((word) => role.toLowerCase().includes(word));
}

/** Whether two names are one: the same last or first words, or initials. */
export function isForm(one: Member, now: Member): boolean {
  const { words, form, name, kind, acronym } = now;
  if (words.length === 0) return false;
  if (one.shortForm !== "" && one.shortForm === form) return true;
  if (words.length === 1 && acronym) return one.initials === name;
  if (words.length > 1 && one.acronym) return now.initials === one.name;
  if (one.kind === "person") {
    if (kind === "body" && words.length > 1) return false;
    const isLast = words[words.length - 1] === one.words[one.words.length - 1];
    return isLast && (words.length === 1 || one.words.length === 1 || words[0] === one.words[0]);
  }
  if (kind === "person" && words.length > 1) return false;
  return (
    words.every((word) => one.words.includes(word)) &&
    (one.words[0] === words[0] || words.length > 1)
  );
}

export const isAcronym = (name: string) => /^[A-Z]{2,}$/.test(name);

/** The last word of a role before "of", "for" and the like. */
export const headOf = (role: string) =>
  /(\S+)$/.exec(role.toLowerCase().replace(/ (?:of|for|at|in|with|from|to) .*$/, ""))?.[1] ?? "";

export const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((sign) => sign >= "A" && sign <= "Z")
    .join("");

export function formOf(name: string): string {
  const plain = name.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");
  const bare =
    plain.startsWith("the ") || plain.startsWith("a") ? plain.replace(ARTICLE, "") : plain;
  return bare.endsWith(")") ? bare.replace(/ \([a-z.-]+\)$/, "") : bare;
}
const ARTICLE = /^(?:the|an?) /;

export const wordsOf = (form: string) =>
  form.split(/[\s,]+/).filter((word) => word !== "" && !LINKS.has(word));
const LINKS = new Set(["of", "the", "for", "and", "in"]);

/** The number of who a member proved to be. */
export function rootOf(all: readonly Member[], at: number): number {
  let now = at;
  for (let same = all[now]?.same; same !== null && same !== undefined; same = all[now]?.same)
    now = same;
  return now;
}
