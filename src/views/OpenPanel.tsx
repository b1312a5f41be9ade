import { lazy, useState } from "react";
import type { GivenEvents } from "./events/eventFileAmong.ts";
import { LookingInto } from "./events/LookingInto.tsx";
import { OneArticle } from "./OneArticle.tsx";
import { Batch } from "./open/Batch.tsx";
import "./openpanel.css";

const OpenEvents = lazy(async () => ({
  default: (await import("./events/OpenEvents.tsx")).OpenEvents,
}));

const Connect = lazy(async () => ({ default: (await import("./events/Connect.tsx")).Connect }));

type Props = {
  /** What was picked or dropped; empty: nothing. */
  files: readonly File[];
  /** The one of them that holds event data; null: none; "looking": that is not known yet. */
  events: GivenEvents | "looking" | null;
  /** Opens the picker of files. */
  pick: () => void;
  close: () => void;
};

/** What "Open a story…" holds: an article to paste or one from a file, several files, or event data from a file or cluster. */
export function OpenPanel({ files, events, ...rest }: Props) {
  const [only = null] = files;
  const [isConnecting, setConnecting] = useState(false);
  if (events === "looking") return <LookingInto close={rest.close} />;
  if (events) return <OpenEvents given={events} close={rest.close} />;
  if (files.length > 1) return <Batch files={files} close={rest.close} />;
  if (isConnecting) return <Connect asked={null} close={rest.close} />;
  return <OneArticle file={only} {...rest} connect={() => setConnecting(true)} />;
}
