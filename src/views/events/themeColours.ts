const TOKENS = [
  "paper",
  "ink",
  "muted",
  "rule",
  "control",
  "origin",
  "event",
  "highlight",
] as const;

/** Colours of the charts as the theme has them; of CSS. */
export type ThemeColours = { [name in (typeof TOKENS)[number]]: string };

/** The colours where an element stands: a canvas knows no custom properties, and these depend on the theme. */
export function themeColours(element: Element): ThemeColours {
  const probe = document.createElement("span");
  element.after(probe);
  const colours: ThemeColours = { ...NONE };
  for (const token of TOKENS) {
    probe.style.color = `var(--${token})`;
    colours[token] = getComputedStyle(probe).color || NONE[token];
  }
  probe.remove();
  return colours;
}

const NONE: ThemeColours = {
  paper: "white",
  ink: "black",
  muted: "dimgray",
  rule: "lightgray",
  control: "gray",
  origin: "black",
  event: "black",
  highlight: "white",
};
