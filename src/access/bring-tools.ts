/** Where the scripts of a page look for what others bring: src/build/site-scripts.ts and page-tools-plugin.ts. */
const KEY = Symbol.for('gaplight tools');

/** Lets the other scripts of this page use these. */
export function bringTools(...tools: object[]): void {
  const world = globalThis as { [KEY]?: object };
  world[KEY] = Object.assign(world[KEY] ?? {}, ...tools);
}
