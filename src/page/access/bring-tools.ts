/** Key under which scripts of a page share tools: src/tools/build/site-scripts.ts and page-tools-plugin.ts. */
const KEY = Symbol.for('gaplight tools');

/** Makes tools available to the other scripts of this page. */
export function bringTools(...tools: object[]): void {
  const world = globalThis as { [KEY]?: object };
  world[KEY] = Object.assign(world[KEY] ?? {}, ...tools);
}
