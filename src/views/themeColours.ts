/** Custom properties of app.css that a canvas draws with. */
export const COLOUR_TOKENS = [
  "paper",
  "ink",
  "muted",
  "rule",
  "control",
  "origin",
  "event",
  "event-tint",
  "mention",
  "highlight",
] as const;

/** Colours of what is drawn on canvas, as the theme has them; of CSS. */
export type ThemeColours = { [name in (typeof COLOUR_TOKENS)[number]]: string };

/** The colours where an element stands: a canvas knows no custom properties, and these depend on the theme. */
export function themeColours(element: Element): ThemeColours {
  const probe = document.createElement("span");
  element.after(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color || "gray";
  };
  const colours = Object.fromEntries(COLOUR_TOKENS.map((token) => [token, read(token)]));
  probe.remove();
  return colours as ThemeColours;
}

/** Says when the theme, or the size and direction of its text, may have changed; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(changed);
  dark.addEventListener("change", changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "style", "dir"] });
  return () => {
    dark.removeEventListener("change", changed);
    observer.disconnect();
  };
}
