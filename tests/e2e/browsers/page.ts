import { until } from '../until.ts';
import { describeQuery, findInPage, type Query, readInPage } from './query.ts';

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'Delete' | ' ' | '4';

/** Runs in the page; it is sent as text, so it may use only its arguments. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** Operations that differ between browsers, on one page. Elements are opaque handles. */
export interface PageDriver<Handle> {
  find(finder: typeof findInPage, query: Query): Promise<Handle | null>;
  read(reader: typeof readInPage, element: Handle): Promise<string>;
  click(element: Handle): Promise<void>;
  /** Empties the field and types into it, key by key. */
  type(element: Handle, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  goto(url: string): Promise<void>;
  evaluate<Args extends unknown[], Result>(script: InPage<Args, Result>, ...args: Args): Promise<Result>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** One open page with the same interface in each browser. Actions on an element wait for it. */
export interface Page extends Omit<PageDriver<never>, 'find' | 'read' | 'click' | 'type'> {
  /** The tab's id in the extension's API. */
  tab: number;
  click(query: Query): Promise<void>;
  type(query: Query, text: string): Promise<void>;
  /** Returns the element's text once it exists. */
  text(query: Query): Promise<string>;
  waitFor(query: Query): Promise<void>;
  waitForNo(query: Query): Promise<void>;
  has(query: Query): Promise<boolean>;
}

export function makePage<Handle>(tab: number, driver: PageDriver<Handle>): Page {
  const find = (query: Query) => driver.find(findInPage, query);

  /** Waits; a timeout error includes what the page showed. */
  const wait = <T>(what: string, ask: () => Promise<T | null | false>) =>
    until(what, ask).catch(async (error: Error) => {
      const shown = await driver.evaluate(() => document.body.textContent.replace(/\s+/g, ' ').slice(0, 400));
      throw new Error(`${error.message}; the page shows: ${shown}`, { cause: error.cause });
    });

  /** Looks the element up again at each attempt: the page may redraw it in between. */
  const withElement = async <T>(query: Query, use: (element: Handle) => Promise<T>): Promise<T> => {
    const { result } = await wait(describeQuery(query), async () => {
      const element = await find(query);
      return element && { result: await use(element) };
    });
    return result;
  };

  return {
    tab,
    click: (query) => withElement(query, (element) => driver.click(element)),
    type: (query, text) => withElement(query, (element) => driver.type(element, text)),
    text: (query) => withElement(query, (element) => driver.read(readInPage, element)),
    waitFor: (query) => withElement(query, async () => undefined),
    async waitForNo(query) {
      await wait(`no ${describeQuery(query)}`, async () => !(await find(query)));
    },
    has: async (query) => (await find(query)) !== null,
    press: (key) => driver.press(key),
    goto: (url) => driver.goto(url),
    evaluate: (script, ...args) => driver.evaluate(script, ...args),
    screenshot: (file) => driver.screenshot(file),
    close: () => driver.close(),
  };
}
