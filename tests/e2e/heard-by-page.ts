import type { Fixture } from './fixtures.ts';

/** What a page keeps of what it hears and of what comes into its window. */
interface Listening {
  heard: string[];
  before: string[];
}

/**
 * The names of the events by which frameworks tell one of an extension's scripts of another; a page that knows the
 * extension's id, which is no secret, can listen for them and send them.
 */
export const frameworkEvents = (id: string): string[] =>
  [
    'posting',
    'system',
    'granted',
    'follow-page',
    'read-followed',
    'read-generic',
    'list-scores',
    'mark-page',
  ].flatMap((script) => [`${id}:${script}:wxt:content-script-started`, `${id}:${script}:wxt:locationchange`]);

/**
 * The page with a script that stands before all else in it: it keeps every message and each of these events that it
 * hears, and every change of the root's attributes, and the names that its window had at first.
 */
export function listening({ html, ...fixture }: Fixture, events: readonly string[]): Fixture {
  const script = `<script>
    window.heard = [];
    window.before = Object.getOwnPropertyNames(window);
    for (const type of ${JSON.stringify(['message', 'messageerror', ...events])})
      for (const target of [window, document])
        target.addEventListener(type, (event) => heard.push(type + ' ' + event.constructor.name), true);
    new MutationObserver((records) => heard.push(...records.map(({ attributeName }) => 'attribute ' + attributeName)))
      .observe(document, { attributes: true, subtree: true });
  </script>`;
  return {
    ...fixture,
    html: html.replace(/<head>|<title>/, (head) => (head === '<head>' ? head + script : script + head)),
  };
}

/** To be run in such a page: what it has heard, the names that came into its window, and what was loaded beside the site's icon. */
export const allHeard = (): { heard: string[]; names: string[]; resources: string[] } => {
  const { heard, before } = window as unknown as Listening;
  const names = Object.getOwnPropertyNames(window);
  return {
    heard,
    names: names.filter((name) => name !== 'before' && !before.includes(name)),
    resources: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico')),
  };
};
