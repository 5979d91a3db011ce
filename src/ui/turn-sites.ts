import { askFor, giveBack } from '#src/access/ask.ts';
import { hostOf } from '#src/access/sites.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { changeSettings } from '#src/store/settings.ts';
import type { Undo } from '#src/store/undo.ts';
import { type Done, tell } from './toast.tsx';
import { count } from './words.ts';

type Portal = Pick<Site, 'id' | 'portal'>;

/** Has portals read again as they open. */
export async function turnOn(portals: readonly Portal[]): Promise<Done> {
  return { said: `${named(portals)} read again`, undo: await setOff(portals, false) };
}

/** Has portals not read any more, nor looked at. */
export async function turnOff(portals: readonly Portal[]): Promise<Done> {
  return { said: `${named(portals)} no longer read`, undo: await setOff(portals, true) };
}

/** Gives the access to another site back. The way back asks the browser, which may ask its user. */
export async function stopReading(patterns: readonly string[]): Promise<Done> {
  await giveBack(patterns);
  return {
    said: `${hostOf(patterns[0] ?? '')} is no longer read`,
    undo: async () => {
      if (!(await askFor(patterns))) tell('Not allowed again, so it stays as it is.');
    },
  };
}

/** Puts portals among those that are off, or takes them out; the way back leaves all others as they are by then. */
function setOff(portals: readonly Portal[], off: boolean): Promise<Undo> {
  const ids = portals.map(({ id }) => id);
  return changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((id) => !ids.includes(id));
    return { sitesOff: off ? [...others, ...ids] : others };
  });
}

function named(portals: readonly Portal[]): string {
  const [only] = portals;
  return portals.length === 1 && only ? `${only.portal} is` : `${count(portals.length, 'job site')} are`;
}
