import { counted, listed } from "../model/phrase.ts";
import { STANCES, type Stance } from "../model/story.ts";
import { saidCount, type Tally, tallied, type Voice } from "../model/voices.ts";

const SAID: { [stance in Stance]: string } = {
  asserts: "asserted",
  alleges: "alleged",
  denies: "denied",
  doubts: "doubted",
};

/** "9 figures and 1 event asserted · cites 2 figures"; "" where there is nothing. */
export function voiceWords({ said, relays }: Voice): string {
  const own = STANCES.filter((stance) => tallied(said[stance]) > 0).map(
    (stance) => `${tallyWords(said[stance])} ${SAID[stance]}`,
  );
  const passed = tallied(relays) > 0 ? [`cites ${tallyWords(relays)}`] : [];
  return [...own, ...passed].join("\u00a0· ");
}

const tallyWords = ({ figure, event }: Tally): string =>
  [figure > 0 && counted(figure, "figure"), event > 0 && counted(event, "event")]
    .filter(Boolean)
    .join(" and ");

/** "cited by Soufan Center", "partly cited by …"; null: its words reach the outlet directly. */
export function citedBy(voice: Voice, nameOf: (speaker: string) => string): string | null {
  if (voice.relayedBy.size === 0) return null;
  const relayed = [...voice.relayedBy.values()].reduce((sum, n) => sum + n, 0);
  const partly = relayed < saidCount(voice) ? "partly " : "";
  return `${partly}cited by ${listed([...voice.relayedBy.keys()].map(nameOf))}`;
}
