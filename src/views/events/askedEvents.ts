import { SOURCE_NAMES } from "../../model/eventPhrase.ts";
import { readEventsAddress } from "../../store/readEventsAddress.ts";
import { notify } from "../../store/state.ts";
import { wantFile } from "./wantedFile.ts";

/** Takes in an address that asks for a view of event data, and tells the reader which file to open for it. */
export function askedEvents(query: string): void {
  const wanted = readEventsAddress(query);
  if (!wanted) return;
  wantFile(wanted);
  const file = wanted.file === "" ? "a file" : `the file “${wanted.file}”`;
  const size = wanted.size === null ? "" : `, ${wanted.size.toLocaleString("en-GB")} bytes`;
  notify(
    `This address shows a view of ${file} (${SOURCE_NAMES[wanted.source]}${size}), whose rows it does not hold. Open that file with “Open a story…” to see the view.`,
  );
}
