// Runs before the page is drawn, so that a dark page never flashes white. src/ui/theme.ts keeps the copy that it reads.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A private window may have no such storage.
}
