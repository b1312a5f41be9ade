import type { Issue } from "../../model/issue.ts";
import { placesById } from "../../model/places.ts";
import type { Story, StoryRecord } from "../../model/story.ts";

/** Finds what stands in the way of showing a record, or was remarked about its sentence, in a few words each. */
export function problemsOf(
  story: Story,
  issues: readonly Issue[],
): (record: StoryRecord) => string[] {
  const places = placesById(story);
  const remarks = issues.flatMap(({ path, message }) => {
    const found = /^characters (\d+) to (\d+) of the text$/.exec(path);
    return found ? [{ start: Number(found[1]), end: Number(found[2]), message }] : [];
  });
  return (record) => {
    const { start, end } = record.quote;
    const place = record.place === null ? undefined : places.get(record.place);
    return [
      ...(record.orphan ? ["its sentence was not surely found"] : []),
      ...(place?.lat === null ? [`where ${place.name} is, is not known`] : []),
      ...(record.kind === "event" && record.when === null ? ["no date"] : []),
      ...remarks.filter((r) => r.start < end && r.end > start).map((r) => r.message),
    ];
  };
}
