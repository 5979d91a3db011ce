/** How often the address is looked at where the browser does not tell of its changes, in ms. */
const LOOK_EVERY = 500;

/**
 * Calls `then` when the page has gone elsewhere without loading, also to its own address again: the browser tells the
 * background of that as if the page were loaded anew. It listens and looks, and tells the page nothing. Before the
 * Navigation API (Firefox 147) a move to the same address is not seen.
 */
export function onMoved(then: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  // An element of the page with that id goes by the same name.
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
