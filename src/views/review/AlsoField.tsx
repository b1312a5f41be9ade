import { type ReactNode, useMemo, useRef, useState } from "react";
import { counted } from "../../model/phrase.ts";
import type { Mention, Story } from "../../model/story.ts";
import { useDateline } from "../../store/state.ts";
import { FormField } from "./FormField.tsx";
import { mentionsOf, type Range } from "./mentionsOf.ts";
import { textHash } from "./textHash.ts";
import type { FormState } from "./useForm.ts";

type Props = {
  record: Mention;
  story: Story;
  state: FormState;
  faults: ReadonlyMap<string, string>;
};

const SHOWN = 40;

/** The further mentions of a place: each with the words around it, and those that the text has of typed words. */
export function AlsoField({ record, story, state, faults }: Props) {
  const { also } = state.form;
  const hash = textHash(record, story);
  const text = useDateline((s) => s.story.texts?.get(hash));
  const [typed, type] = useState<string | null>(null);
  const words = typed ?? ownWords(record, state.form.spans) ?? state.form.texts.place ?? "";
  const found = useMemo(
    () => (text === undefined ? [] : mentionsOf({ text, words, record, also, story })),
    [text, words, record, also, story],
  );
  const input = useRef<HTMLInputElement>(null);
  const change = (ranges: readonly Range[]) => {
    state.change({ also: ranges });
    // The button that did it goes with its entry.
    input.current?.focus();
  };
  const add = (more: readonly Range[]) => change([...also, ...more].sort(([a], [b]) => a - b));
  const hint =
    text === undefined
      ? "The text is not at hand, so none can be added: paste it in the article"
      : `${counted(found.length, "further place")} of the text with these words`;
  return (
    <div className="form-also">
      <FormField label="Also mentioned, in these words" hint={hint} fault={faults.get("also")}>
        {(tie) => (
          <span className="form-adder">
            <input
              {...tie}
              ref={input}
              value={words}
              readOnly={text === undefined}
              autoComplete="off"
              onChange={({ target }) => type(target.value)}
            />
            <button type="button" disabled={found.length === 0} onClick={() => add(found)}>
              Add all
            </button>
          </span>
        )}
      </FormField>
      <Ranges name="Not yet counted" list={found} text={text}>
        {(range, where) => (
          <button type="button" aria-label={`Add: ${where}`} onClick={() => add([range])}>
            +
          </button>
        )}
      </Ranges>
      <Ranges name="Further mentions" list={also} text={text}>
        {(range, where) => (
          <button
            type="button"
            aria-label={`Take off: ${where}`}
            onClick={() => change(also.filter((one) => one !== range))}
          >
            ×
          </button>
        )}
      </Ranges>
    </div>
  );
}

type RangesProps = {
  name: string;
  list: readonly Range[];
  text: string | undefined;
  /** What can be done with one, given the words around it. */
  children: (range: Range, where: string) => ReactNode;
};

function Ranges({ name, list, text, children }: RangesProps) {
  if (list.length === 0) return null;
  return (
    <>
      <h4>
        {name}: {list.length}
      </h4>
      <ul className="form-chosen" aria-label={name}>
        {list.slice(0, SHOWN).map((range) => {
          const where = wordsAround(range, text);
          return (
            <li key={range.join(" ")}>
              {where}
              {children(range, where)}
            </li>
          );
        })}
      </ul>
      {list.length > SHOWN && <p className="form-hint">{list.length - SHOWN} more</p>}
    </>
  );
}

/** How the record's own sentence names the place. */
function ownWords({ quote }: Mention, spans: FormState["form"]["spans"]): string | undefined {
  const span = spans.find(({ part }) => part === "place");
  return span && quote.exact.slice(span.start - quote.start, span.end - quote.start);
}

const AROUND = 24;

function wordsAround([start, end]: Range, text: string | undefined): string {
  if (text === undefined) return `characters ${start} to ${end}`;
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const around = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "…" : ""}${around}${to < text.length ? "…" : ""}`;
}
