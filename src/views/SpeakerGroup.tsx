import { useId } from "react";
import { folded } from "../model/fold.ts";
import type { Branch, Outlet } from "../model/outlets.ts";
import { listed } from "../model/phrase.ts";
import { saidCount, type Voice } from "../model/voices.ts";
import { useDrawn } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { speakerValue, valueName } from "./names.ts";
import { citedBy, voiceWords } from "./voiceWords.ts";

type Voices = ReadonlyMap<string | null, Voice>;

/** The speakers that the same outlets print, to tick; `now`: what each says under the other filters. */
export function SpeakerGroup({ publishers, branches, now }: Outlet & { now: Voices }) {
  const id = useId();
  return (
    <>
      <p className="speakers-printed" id={id}>
        Printed by {listed(publishers)}
      </p>
      <Branches branches={branches} now={now} labelledBy={id} />
    </>
  );
}

function Branches(props: { branches: readonly Branch[]; now: Voices; labelledBy?: string }) {
  const { branches, now, labelledBy } = props;
  return (
    <ul aria-labelledby={labelledBy}>
      {branches.map(({ voice, cites }) => (
        <li key={voice.speaker}>
          <SpeakerRow voice={voice} now={now.get(voice.speaker)} />
          {cites.length > 0 && <Branches branches={cites} now={now} />}
        </li>
      ))}
    </ul>
  );
}

function SpeakerRow({ voice, now }: { voice: Voice; now: Voice | undefined }) {
  const story = useDrawn();
  const picked = useDateline((s) => s.filters.speaker);
  const nameOf = valueName("speaker", story);
  const value = speakerValue(voice);
  const name = nameOf(value);
  const role = story.speakers.find((s) => s.id === voice.speaker)?.role ?? "";
  const toggle = () =>
    setFilters({
      speaker: picked.includes(value) ? picked.filter((v) => v !== value) : [...picked, value],
    });
  const words = now === undefined ? "none under the other filters" : voiceWords(now);
  return (
    <label data-silent={now === undefined || undefined}>
      <input type="checkbox" checked={picked.includes(value)} onChange={toggle} />
      <span className="speaker-name">
        {name} {!saysAlready(name, role) && <span className="speaker-role">{role}</span>}
      </span>
      <small>{now === undefined ? 0 : saidCount(now)}</small>
      <span className="speaker-said">
        {[words, citedBy(voice, nameOf)].filter(Boolean).join(", ")}
      </span>
    </label>
  );
}

/** Whether a name holds the role: "A local official" need not be called an official. */
const saysAlready = (name: string, role: string): boolean => folded(name).includes(folded(role));
