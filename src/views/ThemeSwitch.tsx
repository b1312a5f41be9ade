import { useState } from "react";
import { ThemeIcon } from "./icons.tsx";

/** Switches between light and dark and remembers it; until then the system decides. public/early.js applies it. */
export function ThemeSwitch() {
  const [said, setSaid] = useState("");
  const change = () => {
    const root = document.documentElement;
    const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    const now = root.dataset.theme ?? (dark ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    setSaid(`${next} colours`);
    try {
      window.localStorage.setItem("dateline-theme", next);
    } catch {
      // Storage is closed in some private modes: the switch then lasts until the page is left.
    }
  };
  return (
    <>
      <button type="button" className="icon" aria-label="Light or dark" onClick={change}>
        <ThemeIcon />
      </button>
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </>
  );
}
