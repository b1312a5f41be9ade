import type { Speaker } from "../model/story.ts";
import { headOf, type Member, rootOf } from "./members.ts";
import { BODY_WORDS } from "./nameWords.ts";
import { placeKey } from "./placeKey.ts";

/** The entries of those who speak, in order, and the id of each member's number. */
export function speakersOf(all: readonly Member[]) {
  const taken = new Set<string>();
  const own = new Map<number, string>();
  const speakers: Speaker[] = [];
  const speaks = new Set(all.flatMap((one, at) => (one.speaks ? [rootOf(all, at)] : [])));
  for (const [at, { name, role, kind }] of all.entries()) {
    if (rootOf(all, at) !== at || !speaks.has(at)) continue;
    const base = slug(name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    own.set(at, id);
    speakers.push({ id, name, role: role === "" ? (bodyOf(name, kind) ?? ROLE[kind]) : role });
  }
  return { speakers, ids: all.map((_, at) => own.get(rootOf(all, at)) ?? "") };
}

/** "network" of the Radicalisation Awareness Network; null: its name does not tell. */
function bodyOf(name: string, kind: Member["kind"]): string | null {
  const head = headOf(name);
  return kind === "body" && BODY_WORDS.has(head) ? head : null;
}

const ROLE = { person: "person", body: "organisation", people: "group" };

/** Plain letters and digits: what a story file lets into an id. */
const slug = (name: string): string =>
  placeKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "") || "speaker";
