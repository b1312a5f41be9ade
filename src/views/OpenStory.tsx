import { useEffect, useRef } from "react";
import { openFile } from "./openFile.ts";

/** "Open a story…": a story file by picker, or dropped anywhere on the page. */
export function OpenStory() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void openFile(file);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return (
    <>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        Open a story…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Story file"
        tabIndex={-1}
        className="unseen"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openFile(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
