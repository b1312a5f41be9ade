/** Colours of event data on the map, as the theme has them; of CSS. */
export type EventTheme = {
  paper: string;
  ink: string;
  event: string;
  tint: string;
  mention: string;
};

const TOKENS: { [name in keyof EventTheme]: string } = {
  paper: "--paper",
  ink: "--ink",
  event: "--event",
  tint: "--event-tint",
  mention: "--mention",
};

/** The colours where `element` stands: a canvas knows no custom properties, and these depend on the theme. */
export function eventTheme(element: HTMLElement): EventTheme {
  const probe = document.createElement("span");
  element.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color || "black";
  };
  const theme = {
    paper: read(TOKENS.paper),
    ink: read(TOKENS.ink),
    event: read(TOKENS.event),
    tint: read(TOKENS.tint),
    mention: read(TOKENS.mention),
  };
  probe.remove();
  return theme;
}

/** Says when the theme may have changed; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    dark.removeEventListener("change", changed);
    observer.disconnect();
  };
}
