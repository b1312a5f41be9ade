// Runs before the first paint: the remembered theme, and no flash of unfiltered marks when the address asks for filters.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("dateline-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is closed: the system's theme stays.
  }
  const asked = new URLSearchParams(location.search);
  const story = asked.get("story");
  asked.delete("story");
  if (story?.startsWith("kept-") || location.hash.startsWith("#story=")) root.dataset.pending = "story";
  else if ([...asked].length > 0) root.dataset.pending = "true";
})();
