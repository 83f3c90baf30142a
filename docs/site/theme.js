// Runs before anything is painted, so that a page does not flash in the other colours.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const kept = localStorage.getItem("theme");
    if (kept === "light" || kept === "dark") root.dataset.theme = kept;
  } catch {
    // Storage may be forbidden; then the system decides.
  }
})();
