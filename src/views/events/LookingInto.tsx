import { focused } from "../focused.ts";
import { useLookedAt } from "./lookedAt.ts";
import { fileSize } from "./sizes.ts";

/** How far a large file is read before it is known what it holds, with the way to stop it. */
export function LookingInto({ close }: { close: () => void }) {
  const { file, bytes } = useLookedAt();
  if (file === null) return null;
  return (
    <section className="open-panel" aria-labelledby="looking-into">
      <h2 id="looking-into">Looking into {file.name}</h2>
      <progress value={file.size === 0 ? 0 : bytes / file.size} max={1} aria-label="Read so far" />
      <p>
        {fileSize(bytes)} of {fileSize(file.size)}
      </p>
      <p>
        <button ref={focused} type="button" onClick={close}>
          Cancel
        </button>
      </p>
    </section>
  );
}
