/** Adds a clock to the page that changes at an interval in ms. Returns the function that stops it. */
export function tickingClock(every: number): () => void {
  const clock = document.body.appendChild(document.createElement('time'));
  const ticking = setInterval(() => {
    clock.textContent = clock.textContent === '.' ? ':' : '.';
  }, every);
  return () => clearInterval(ticking);
}
