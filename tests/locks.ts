/** happy-dom lacks the locks of browsers: here each name gets a queue. */
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
