import { useState } from "react";
import { ThemeIcon } from "./icons.tsx";
import { shownTheme } from "./shownTheme.ts";

/** Switches between light and dark and remembers it; until then the system decides. public/early.js applies it. */
export function ThemeSwitch() {
  const [said, setSaid] = useState("");
  const change = () => {
    const next = shownTheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
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
