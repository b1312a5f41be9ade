import type { Issue } from "../../model/issue.ts";
import { placesById } from "../../model/places.ts";
import type { Story, StoryRecord } from "../../model/story.ts";
import { textHash } from "./textHash.ts";

/** Finds what stands in the way of showing a record, or was remarked about it, its places or its sentence, in a few words each. */
export function problemsOf(
  story: Story,
  issues: readonly Issue[],
): (record: StoryRecord) => string[] {
  const places = placesById(story);
  const remarks = issues.flatMap(({ path, message, about }) => {
    const found = /^characters (\d+) to (\d+) of the text$/.exec(path);
    return found ? [{ start: Number(found[1]), end: Number(found[2]), message, about }] : [];
  });
  const entries = remarksOn(issues);
  return (record) => {
    const { start, end } = record.quote;
    const hash = textHash(record, story);
    const place = record.place === null ? undefined : places.get(record.place);
    return [
      ...(record.orphan ? ["its sentence was not surely found"] : []),
      ...(place?.lat === null ? [`where ${place.name} is, is not known`] : []),
      ...(record.kind === "event" && record.when === null ? ["no date"] : []),
      ...remarks
        .filter((r) => r.start < end && r.end > start && r.about?.id === hash)
        .map((r) => r.message),
      ...(entries.get(`records ${record.id}`) ?? []),
      ...placesNamed(record).flatMap((id) => entries.get(`places ${id}`) ?? []),
    ];
  };
}

/** The remarks on each place and record of the file. */
function remarksOn(issues: readonly Issue[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { about, message } of issues) {
    if (!about) continue;
    const key = `${about.list} ${about.id}`;
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  return found;
}

function placesNamed(record: StoryRecord): string[] {
  const to = record.kind === "figure" ? record.to : [];
  return [...new Set(record.place === null ? to : [record.place, ...to])];
}
