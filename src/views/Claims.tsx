import { claims, claimsWith } from "../model/claims.ts";
import { useStory } from "../store/shown.ts";
import { ClaimTable } from "./ClaimTable.tsx";
import { LinkAnswer } from "./LinkAnswer.tsx";
import { SaveStory } from "./SaveStory.tsx";
import "./claims.css";

/** Rival records side by side. `records`: only the claims that these are part of; null: all of the story. */
export function Claims({ records }: { records: readonly string[] | null }) {
  const story = useStory();
  const shown = records === null ? claims(story) : claimsWith(records, story);
  return (
    <>
      <h2>Rival claims</h2>
      <p>
        Records that answer each other, each with its own sentence and speaker. Nothing is added up
        or averaged; a denied claim is outlined.
      </p>
      {shown.map((claim) => (
        <section className="claim" key={claim.id} aria-label={claim.question}>
          <ClaimTable claim={claim} story={story} />
          <LinkAnswer claim={claim} story={story} />
        </section>
      ))}
      {shown.length === 0 && <p>No record of this story answers another one.</p>}
      <SaveStory />
    </>
  );
}
