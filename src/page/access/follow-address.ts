/** Polling interval in ms where the browser does not report address changes. */
const LOOK_EVERY = 500;

/**
 * Calls `then` when the page navigates without loading, even to its own address, which the browser reports to
 * the background like a load. Listens and polls without a trace in the page. Without the Navigation API (Firefox
 * before 147) a move to the same address is missed.
 */
export function onMoved(then: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  // An element with the id "navigation" shadows the API.
  if (navigation && !(navigation instanceof Element)) {
    navigation.addEventListener('navigatesuccess', then, { signal });
    return;
  }
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    then();
  };
  window.addEventListener('popstate', look, { signal });
  const timer = window.setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
