import { askFor, giveBack } from '#src/page/access/ask.ts';
import { hostOf } from '#src/page/access/sites.ts';
import type { Site } from '#src/posting/sites/site.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import type { Undo } from '#src/store/undo.ts';
import { type Done, tell } from './components/toast.tsx';
import { t } from './words/t.ts';

type Portal = Pick<Site, 'id' | 'portal'>;

/** Turns reading of job sites on again. */
export async function turnOn(portals: readonly Portal[]): Promise<Done> {
  const undo = await setOff(portals, false);
  const [only] = portals;
  if (portals.length === 1 && only) return { said: t('sites.read-again', { portal: only.portal }), undo };
  return { said: t('sites.many-read-again', { n: portals.length }), undo };
}

/** Turns reading of job sites off. */
export async function turnOff(portals: readonly Portal[]): Promise<Done> {
  const undo = await setOff(portals, true);
  const [only] = portals;
  if (portals.length === 1 && only) return { said: t('sites.no-longer-read', { portal: only.portal }), undo };
  return { said: t('sites.many-no-longer-read', { n: portals.length }), undo };
}

/** Gives up the permission for another site. Undo requests it again, and the browser may ask the user. */
export async function stopReading(patterns: readonly string[]): Promise<Done> {
  await giveBack(patterns);
  return {
    said: t('sites.no-longer-read', { portal: hostOf(patterns[0] ?? '') }),
    undo: async () => {
      if (!(await askFor(patterns))) tell(t('sites.not-allowed-again'));
    },
  };
}

/** Adds job sites to those turned off, or removes them. Undo leaves all others as they are by then. */
function setOff(portals: readonly Portal[], off: boolean): Promise<Undo> {
  const ids = portals.map(({ id }) => id);
  return changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((id) => !ids.includes(id));
    return { sitesOff: off ? [...others, ...ids] : others };
  });
}
