import type { Draft, NewPlace } from "../../edit/draft.ts";
import {
  type Interval,
  type Kind,
  PRECISIONS,
  ROLES,
  STANCES,
  type Story,
} from "../../model/story.ts";
import { type Form, placeLabel, speakerLabel } from "./formOf.ts";

/** What a form says, as an edit: names that the story has are its entries, others new ones. */
export function draftOfForm(form: Form, kind: Kind, story: Story): Draft {
  const text = (field: string) => (form.texts[field] ?? "").trim();
  const maybe = (field: string) => text(field) || null;
  const place = (name: string) => placeOf(name, text("placeKind"), story);
  const placeName = text("place");
  const { spans, parts } = form;
  const common = { spans, parts };
  if (kind === "mention") {
    const role = ROLES.find((r) => r === text("role")) ?? "context";
    const also = form.also.map(([start, end]): [number, number] => [start, end]);
    return { ...common, role, also, place: placeName === "" ? null : place(placeName) };
  }
  const claim: Draft = {
    ...common,
    place: placeName === "" ? null : place(placeName),
    when: maybe("when"),
    speaker: speakerOf(text("speaker"), story),
    via: speakerOf(text("via"), story),
    stance: STANCES.find((s) => s === text("stance")) ?? "asserts",
    answers: [...form.answers],
  };
  if (kind === "event") return { ...claim, what: text("what") };
  return {
    ...claim,
    value: typedValue(form),
    measure: text("measure"),
    unit: text("unit"),
    who: maybe("who"),
    of: maybe("of"),
    country: maybe("country")?.toUpperCase() ?? null,
    group: maybe("group"),
    to: form.to.map(place),
  };
}

/** The number that a form says; a bound that is no number is NaN, which no story holds. */
export function typedValue({ texts }: Form): Interval {
  return {
    text: (texts.value ?? "").trim(),
    low: boundOf(texts.low),
    high: boundOf(texts.high),
    lowInclusive: texts.lowEnd !== "outside",
    highInclusive: texts.highEnd !== "outside",
    approximate: texts.approximate === "yes",
  };
}

function boundOf(typed = ""): number | null {
  const digits = typed.replace(/[\s,]/g, "");
  if (digits === "") return null;
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}

function placeOf(name: string, kind: string, story: Story): string | NewPlace {
  const known = story.places.find((p) => placeLabel(p, story) === name);
  if (known) return known.id;
  return { name, precision: PRECISIONS.find((p) => p === kind) ?? "settlement" };
}

function speakerOf(name: string, story: Story) {
  if (name === "") return null;
  return story.speakers.find((s) => speakerLabel(s, story) === name)?.id ?? { name };
}
