/** happy-dom has no locks, which every browser has: here each name has its queue. */
if (!navigator.locks) {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, act: () => unknown) => {
    const done = (last.get(name) ?? Promise.resolve()).then(act);
    last.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}
