import { type Fault, schemaFault } from "../model/fault.ts";
import { tied } from "../model/loose.ts";
import { recordFault } from "../model/references.ts";
import { placeSchema, recordSchema, speakerSchema } from "../model/schema.ts";
import type { Story, StoryRecord } from "../model/story.ts";

/**
 * What the parser would find wrong with a record of this story, and with the speakers and places that it names; paths
 * begin with the record's field: "value.low", "speaker.name". []: it is sound.
 */
export function faults(story: Story, record: StoryRecord): Fault[] {
  const { success, error } = recordSchema.safeParse(record);
  const own = success
    ? []
    : error.issues.map((issue) => schemaFault({ ...error, issues: [issue] }, record, ""));
  const all = [...own, ...entryFaults(story, record)];
  if (all.length > 0) return all;
  const known = {
    sources: byId(story.sources),
    speakers: byId(story.speakers),
    places: byId(story.places),
  };
  const fault = recordFault(record, known, "");
  return fault ? [fault] : tied(record, byId(story.records), known, "").faults;
}

function entryFaults({ speakers, places }: Story, record: StoryRecord): Fault[] {
  const faultOf = (
    field: string,
    schema: typeof speakerSchema | typeof placeSchema,
    entry: unknown,
  ) => {
    const { success, error } = schema.safeParse(entry);
    return success || entry === undefined ? [] : [schemaFault(error, entry, field)];
  };
  const place = (field: string, id: string | null) =>
    faultOf(
      field,
      placeSchema,
      places.find((p) => p.id === id),
    );
  if (record.kind === "mention") return place("place", record.place);
  const speaker = (field: string, id: string | null) =>
    faultOf(
      field,
      speakerSchema,
      speakers.find((s) => s.id === id),
    );
  const to = record.kind === "figure" ? record.to : [];
  return [
    ...speaker("speaker", record.speaker),
    ...speaker("via", record.via),
    ...place("place", record.place),
    ...to.flatMap((id) => place("to", id)),
  ];
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));
