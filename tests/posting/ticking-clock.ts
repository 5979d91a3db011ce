/** Puts a clock into the page that changes after each so many ms. Call what it gives to stop it. */
export function tickingClock(every: number): () => void {
  const clock = document.body.appendChild(document.createElement('time'));
  const ticking = setInterval(() => {
    clock.textContent = clock.textContent === '.' ? ':' : '.';
  }, every);
  return () => clearInterval(ticking);
}
