import { useRef, useState } from "react";
import { claims, claimsWith } from "../model/claims.ts";
import type { Story } from "../model/story.ts";
import { useStory } from "../store/shown.ts";
import { editStory } from "../store/state.ts";
import { ClaimTable } from "./ClaimTable.tsx";
import { LinkAnswer } from "./LinkAnswer.tsx";
import { SaveStory } from "./SaveStory.tsx";
import "./claims.css";

/** Rival records side by side. `records`: only the claims that these are part of; null: all of the story. */
export function Claims({ records }: { records: readonly string[] | null }) {
  const story = useStory();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const shown = records === null ? claims(story) : claimsWith(records, story);
  // The button that was pressed may be gone with its row: the focus goes back to the top of the view.
  const edit = (edited: Story, what: string) => {
    editStory(edited);
    setSaid(`${what}. Undo takes it back.`);
    heading.current?.focus();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Rival claims
      </h2>
      <p>
        Records that answer each other, each with its own sentence and speaker. Nothing is added up
        or averaged; a denied claim is outlined.
      </p>
      <p role="status" className="claim-status">
        {said}
      </p>
      {shown.map((claim) => (
        <section className="claim" key={claim.id} aria-label={claim.question}>
          <ClaimTable claim={claim} story={story} edit={edit} />
          <LinkAnswer claim={claim} story={story} edit={edit} />
        </section>
      ))}
      {shown.length === 0 && <p>No record here answers another one.</p>}
      <SaveStory />
    </>
  );
}
