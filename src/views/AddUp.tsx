import { useState } from "react";
import { figureBounds, shareOf } from "../model/arithmetic.ts";
import { intervalLabel, intervalWords } from "../model/interval.ts";
import { figurePhrase, figurePlace, saidBy } from "../model/phrase.ts";
import { sentenceKey } from "../model/sentence.ts";
import { standings } from "../model/standing.ts";
import type { Figure, Story } from "../model/story.ts";
import { isWholeOf, type Sum, sumOf } from "../model/sum.ts";
import { useShown, useStory } from "../store/shown.ts";
import "./addup.css";

/** Adds the figures that the reader ticks, as an interval, or says why they are not added. */
export function AddUp() {
  const story = useStory();
  const passed = useShown();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [wholeId, setWholeId] = useState("");
  const figures = story.records.filter(
    (r): r is Figure => r.kind === "figure" && (passed.has(r.id) || ticked.includes(r.id)),
  );
  const parts = figures.filter((f) => ticked.includes(f.id));
  const sum = sumOf(parts, story);
  const wholes = figures.filter((f) => isWholeOf(f, parts, story));
  const whole = wholes.find((f) => f.id === wholeId);
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((t) => t !== id) : [...ticked, id]);
  return (
    <>
      <h2>Add figures up</h2>
      <fieldset className="add-up">
        <legend>Figures shown</legend>
        {figures.map((f) => (
          <label key={f.id}>
            <input type="checkbox" checked={ticked.includes(f.id)} onChange={() => toggle(f.id)} />
            <span>
              {[figurePhrase(f), placeName(f, story)].filter(Boolean).join(", ")}
              <small>
                {saidBy(f, story)}
                {standings(story).get(f.id) !== "claimed" && `, ${standings(story).get(f.id)}`}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="sum" role="group" aria-label="Sum">
        <p aria-live="polite">
          {ticked.length < 2 ? (
            "Tick two figures or more."
          ) : (
            <Answer sum={sum} unit={parts[0]?.unit} />
          )}
        </p>
        {"value" in sum && wholes.length > 0 && (
          <label>
            As a part of{" "}
            <select value={wholeId} onChange={(e) => setWholeId(e.target.value)}>
              <option value="">nothing</option>
              {wholes.map((f) => (
                <option key={f.id} value={f.id}>
                  {figurePhrase(f)}
                </option>
              ))}
            </select>
          </label>
        )}
        {"value" in sum && whole && <Share sum={sum} whole={whole} />}
      </div>
      {"value" in sum && <Quotes figures={whole ? [...parts, whole] : parts} />}
    </>
  );
}

const placeName = (f: Figure, story: Story): string | undefined =>
  figurePlace(f, story) ?? f.group ?? undefined;

function Answer({ sum, unit = "" }: { sum: Sum; unit: string | undefined }) {
  if ("refused" in sum) return <>Not added up. {sum.refused}</>;
  return (
    <>
      <b>{intervalLabel(sum.value, unit)}</b> {unit}, derived by Dateline, not claimed by the text
    </>
  );
}

function Share({ sum, whole }: { sum: Extract<Sum, { value: unknown }>; whole: Figure }) {
  const share = shareOf(sum.value, figureBounds(whole));
  return (
    <p>
      {share === null
        ? "That is no part of it: the sum is surely the greater."
        : `${intervalWords(share, "percent")} of ${figurePhrase(whole)}`}
    </p>
  );
}

/** The sentences that a derived number rests on. */
function Quotes({ figures }: { figures: readonly Figure[] }) {
  const sentences = new Map(figures.map((f) => [sentenceKey(f.quote), f.quote.exact]));
  return (
    <ul>
      {[...sentences].map(([key, sentence]) => (
        <li key={key}>
          <q>{sentence}</q>
        </li>
      ))}
    </ul>
  );
}
