import { numberLabel } from "../../model/interval.ts";
import { focused } from "../focused.ts";
import { fileSize } from "./sizes.ts";
import type { ImportPhase } from "./useImport.ts";

type Props = {
  phase: Exclude<ImportPhase, { kind: "asking" }>;
  cancel: () => void;
};

/** How far the reading of a file is, with the way to stop it; or why it was not read. */
export function ImportState({ phase, cancel }: Props) {
  if (phase.kind === "failed") return <p role="alert">{phase.message}</p>;
  const { progress, seconds } = phase;
  const { size } = progress;
  const share = size === 0 ? 0 : Math.min(1, progress.bytes / size);
  return (
    <>
      <progress value={share} max={1} aria-label="Read so far" />
      <p>
        {numberLabel(progress.rows)} rows, {fileSize(progress.bytes)} of {fileSize(size)}
        {seconds > 0.2 && `, ${Math.round(progress.bytes / 1e6 / seconds)} MB/s`}
      </p>
      <button ref={focused} type="button" onClick={cancel}>
        Cancel
      </button>
    </>
  );
}
