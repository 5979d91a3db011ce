import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiteAccess } from '#src/access/sites.ts';
import type { Place } from '#src/skills/mention.ts';

/** Where a view stands, and what it can ask of the page that it speaks of. */
export interface Here {
  tab: number;
  window: number;
  /** In the side panel, which stays; else in the popup, which closes when something else opens. */
  panel: boolean;
  /** Whether the recognised words are marked on the page. */
  marked: boolean;
  /** How the site stands that the page belongs to. */
  access: SiteAccess | null;
  /** Whether the posting is only shown, as in a private window, and kept nowhere. */
  unkept?: boolean;
  /** Whether the database is closed to this window: then nothing can be changed. */
  closed?: boolean;
  /** Where the posting's text stands beside its match: shows a word there, rather than on the page. */
  showInText?: (place: Place) => void;
}

const context = createContext<Here>({ tab: -1, window: -1, panel: false, marked: false, access: null });

export const HereProvider = context.Provider;
export const useHere = (): Here => useContext(context);

/** Closes the popup, whose work is done; the side panel stays. */
export function leave({ panel }: Here): void {
  if (!panel) window.close();
}
