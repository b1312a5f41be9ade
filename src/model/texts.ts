import { echo, type Fault, join } from "./fault.ts";
import { sha256 } from "./sha256.ts";
import type { Source, Story } from "./story.ts";

/** Texts by their SHA-256, and what was wrong with those that are not among them. */
export type Texts = { texts: Map<string, string>; faults: Fault[] };

/** The hashes of a source's text and of its earlier versions. */
const hashesOf = ({ sha256, earlier = [] }: Source): string[] => [
  sha256,
  ...earlier.map((version) => version.sha256),
];

/** The hashes of all texts that stories are about, each once. */
export const textsNamed = (stories: readonly Pick<Story, "sources">[]): string[] => [
  ...new Set(stories.flatMap(({ sources }) => sources.flatMap(hashesOf))),
];

/**
 * The texts that a story file carries, which it does only where the reader asked for it. A text that is not what its
 * hash says, or that no source is about, is dropped and listed. Never throws.
 */
export function textsIn(given: unknown, sources: Iterable<Source>): Texts {
  const found: Texts = { texts: new Map(), faults: [] };
  if (given === undefined) return found;
  const drop = (message: string, path: string) =>
    found.faults.push({ rule: "invalid-texts", message: `${message}, so it was dropped`, path });
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    drop(`invalid texts: ${echo(given)}; texts by their SHA-256 are needed`, "texts");
    return found;
  }
  const wanted = new Set([...sources].flatMap(hashesOf));
  for (const [hash, text] of Object.entries(given)) {
    const path = join("texts", hash.slice(0, 80));
    if (typeof text !== "string") drop(`invalid text: ${echo(text)}`, path);
    else if (!wanted.has(hash)) drop(`unused text: ${echo(hash)}; no source is about it`, path);
    else if (sha256(text) !== hash) drop(`altered text: ${echo(hash)} is not its SHA-256`, path);
    else found.texts.set(hash, text);
  }
  return found;
}
