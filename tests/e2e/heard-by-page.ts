import type { Fixture } from './fixtures.ts';

/** Events and changes recorded by a page. */
interface Listening {
  heard: string[];
  before: string[];
}

/**
 * Events that frameworks use to announce extension scripts to each other. A page that knows the extension's id,
 * which is no secret, can listen for and send them.
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
 * Adds a first script to the page that records every message, these events, and changes of the root's attributes
 * and of the window's names.
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

/** Runs in such a page: returns recorded events, new window names, and loaded resources but the icon. */
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
