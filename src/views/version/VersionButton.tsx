import { useState } from "react";
import { useDateline } from "../../store/state.ts";
import { Popover } from "../Popover.tsx";
import { Version } from "./Version.tsx";

/** Opens the comparison with a new version of the article. */
export function VersionButton() {
  // Here and not in the panel, so that closing it loses no text.
  const [text, keep] = useState("");
  const isThere = useDateline((s) => s.story.story.sources.length > 0);
  if (!isThere) return null;
  return (
    <p className="version-open">
      <Popover label="New version…" wide>
        {(close) => <Version close={close} begun={text} keep={keep} />}
      </Popover>
    </p>
  );
}
