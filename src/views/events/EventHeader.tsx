import { type ReactNode, useEffect, useRef } from "react";
import { SOURCE_NAMES, sampleLabel } from "../../model/eventPhrase.ts";
import { counted } from "../../model/phrase.ts";
import type { OpenedEvents } from "../../store/eventState.ts";
import { Popover } from "../Popover.tsx";
import { ThemeSwitch } from "../ThemeSwitch.tsx";
import { EventHelp } from "./EventHelp.tsx";
import { leaveEvents } from "./leaveEvents.ts";
import { SaveEvents } from "./SaveEvents.tsx";
import { ShareEvents } from "./ShareEvents.tsx";

/** The file, what it holds and where it comes from, and what can be done with it as a whole. */
export function EventHeader({ opened, children }: { opened: OpenedEvents; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className="masthead">
      <p className="brand">
        Dateline<span>.</span>
      </p>
      <div className="headline">
        <h1 ref={heading} tabIndex={-1}>
          {opened.name}
        </h1>
        <p>{originLine(opened)}</p>
      </div>
      <div className="masthead-tools needs-script">
        <ThemeSwitch />
        <EventHelp />
        <Popover label="Share">{() => <ShareEvents opened={opened} />}</Popover>
        <Popover label="Save">{() => <SaveEvents opened={opened} />}</Popover>
        <button type="button" onClick={leaveEvents}>
          Close data
        </button>
        {children}
      </div>
    </header>
  );
}

function originLine({ engine: { described }, size, every }: OpenedEvents): string {
  const { source, rows, countries } = described;
  const named = countries.filter(({ name }, i) => name !== "" && described.countryRows[i]).length;
  return [
    SOURCE_NAMES[source],
    counted(rows, "row"),
    counted(named, "country", "countries"),
    every > 1 && sampleLabel(every),
    size === null ? "on a cluster" : "read in this browser, sent nowhere",
  ]
    .filter(Boolean)
    .join(" · ");
}
