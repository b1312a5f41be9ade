import { useState } from "react";
import { folded } from "../model/fold.ts";
import { type Branch, outlets } from "../model/outlets.ts";
import type { Story } from "../model/story.ts";
import { voices } from "../model/voices.ts";
import { useDrawn } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { statements, statementsOfAnybody } from "../store/statements.ts";
import { Menu } from "./Menu.tsx";
import { speakerValue, valueName } from "./names.ts";
import { MANY } from "./PickMenu.tsx";
import { SpeakerGroup } from "./SpeakerGroup.tsx";
import "./speakers.css";

/** Who says what: the filter by speaker, with how much each asserts, denies or passes on, by who prints it. */
export function Speakers() {
  const picked = useDateline((s) => s.filters.speaker);
  const nameOf = valueName("speaker", useDrawn());
  const value = picked.length === 0 ? null : picked.map(nameOf).join(", ");
  return (
    <Menu label="Said by" value={value} clear={() => setFilters({ speaker: [] })}>
      <SpeakerPanel />
    </Menu>
  );
}

function SpeakerPanel() {
  const story = useDrawn();
  const filters = useDateline((s) => s.filters);
  const [search, setSearch] = useState("");
  const all = voices(statements(story), story);
  const now = voices(statementsOfAnybody(story, filters), story);
  const groups = outlets(all)
    .map((group) => ({ ...group, branches: found(group.branches, search, story) }))
    .filter((group) => group.branches.length > 0);
  return (
    <fieldset className="speakers">
      <legend>Said by</legend>
      {all.size >= MANY && (
        <input
          type="search"
          aria-label="Search said by"
          placeholder="Type to search"
          value={search}
          onChange={(e) => setSearch(e.target.value)}
        />
      )}
      {groups.map((group) => (
        <SpeakerGroup key={group.publishers.join("\n")} {...group} now={now} />
      ))}
      {groups.length === 0 && <p>Nobody is called that in this story.</p>}
    </fieldset>
  );
}

/** The branches whose name or role has the text; one that is cited is kept without the one that cites it. */
function found(branches: readonly Branch[], text: string, story: Story): Branch[] {
  const nameOf = valueName("speaker", story);
  return branches.flatMap(({ voice, cites }) => {
    const inner = found(cites, text, story);
    const role = story.speakers.find((s) => s.id === voice.speaker)?.role ?? "";
    const isFound = folded(`${nameOf(speakerValue(voice))} ${role}`).includes(folded(text));
    return isFound ? [{ voice, cites: inner }] : inner;
  });
}
