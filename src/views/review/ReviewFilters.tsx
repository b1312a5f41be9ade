import { KINDS, REVIEWS, type Story } from "../../model/story.ts";
import { valueName } from "../names.ts";
import { type Asked, SORTS, type Sort, speakerOf } from "./reviewList.ts";
import { REVIEW_WORDS } from "./reviewWords.ts";
import { ruleWords } from "./ruleWords.ts";

type Props = {
  story: Story;
  asked: Asked;
  ask: (asked: Asked) => void;
  /** Moves the focus to the list. */
  toList: () => void;
};
type Choice = readonly [value: string, words: string];

const SORT_WORDS: { [sort in Sort]: string } = {
  text: "In the order of the text",
  kind: "By kind",
  certainty: "Least certain first",
  rule: "By rule",
  place: "By place",
};

/** Which records the list shows, and in what order. */
export function ReviewFilters({ story, asked, ask, toList }: Props) {
  const set = (part: Partial<Asked>) => ask({ ...asked, ...part });
  const rules = unlike(story.records.map((r) => r.rule ?? ""));
  const speakers = unlike(story.records.flatMap((r) => speakerOf(r, story) ?? []));
  return (
    <search className="review-filters">
      <Choices
        name="Review"
        all="All verdicts"
        value={asked.review}
        choices={[
          ...REVIEWS.map((r) => [r, REVIEW_WORDS[r]] as const),
          ["problem", "With a problem"],
        ]}
        set={(review) => set({ review: review as Asked["review"] })}
      />
      <Choices
        name="Kind"
        all="All kinds"
        value={asked.kind}
        choices={KINDS.map((kind) => [kind, valueName("kind", story)(kind)] as const)}
        set={(kind) => set({ kind: kind as Asked["kind"] })}
      />
      <Choices
        name="Rule"
        all="All rules"
        value={asked.rule}
        choices={rules.map((rule) => [rule, ruleWords(rule || undefined) ?? "Made by hand"])}
        set={(rule) => set({ rule })}
      />
      <Choices
        name="Said by"
        all="Said by anybody"
        value={asked.speaker}
        choices={speakers.map((speaker) => [speaker, speaker])}
        set={(speaker) => set({ speaker })}
      />
      <Choices
        name="Order"
        all={null}
        value={asked.sort}
        choices={SORTS.map((sort) => [sort, SORT_WORDS[sort]])}
        set={(sort) => set({ sort: (sort ?? "text") as Sort })}
      />
      <input
        type="search"
        aria-label="Words of the record or its sentence"
        placeholder="Search the records"
        value={asked.words}
        onChange={(event) => set({ words: event.target.value })}
        onKeyDown={(event) => {
          if (!["Enter", "ArrowDown", "Escape"].includes(event.key)) return;
          event.preventDefault();
          toList();
        }}
      />
    </search>
  );
}

type ChoicesProps = {
  name: string;
  /** What no choice is called; null: there is always one. */
  all: string | null;
  value: string | null;
  choices: readonly Choice[];
  set: (value: string | null) => void;
};

/** Values have a sign before them, since a rule's name may be empty. */
function Choices({ name, all, value, choices, set }: ChoicesProps) {
  return (
    <select
      aria-label={name}
      value={value === null ? "" : `=${value}`}
      onChange={({ target }) => set(target.value === "" ? null : target.value.slice(1))}
    >
      {all !== null && <option value="">{all}</option>}
      {choices.map(([one, words]) => (
        <option key={one} value={`=${one}`}>
          {words}
        </option>
      ))}
    </select>
  );
}

const unlike = (names: readonly string[]): string[] => [...new Set(names)].sort();
