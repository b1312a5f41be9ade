import { SOURCE_NAMES, sampleLabel } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import { readEventsAddress } from "../../store/readEventsAddress.ts";
import { askToConnect } from "./connecting.ts";
import { wantFile } from "./wantedFile.ts";

/** Takes in an address that asks for a view of event data: the reader is asked about its cluster, or told its file. */
export function askedEvents(query: string): void {
  const engine = new URLSearchParams(query).get("engine");
  if (engine !== null) {
    askToConnect({ engine, query });
    return;
  }
  const wanted = readEventsAddress(query);
  if (!wanted) return;
  const file = wanted.file === "" ? "a file" : `the file “${wanted.file}”`;
  const size = wanted.size === null ? "" : `, ${numberLabel(wanted.size)} bytes`;
  const sample = wanted.every === 1 ? "" : `, ${sampleLabel(wanted.every)}`;
  wantFile(
    wanted,
    `This address shows a view of ${file} (${SOURCE_NAMES[wanted.source]}${size}${sample}), whose rows it does not hold. Open that file with “Open a story…” to see the view.`,
  );
}
