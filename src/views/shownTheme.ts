/** The colours that are shown: as the reader chose, else as the system has it. */
export function shownTheme(): string {
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return document.documentElement.dataset.theme ?? (isDark ? "dark" : "light");
}
