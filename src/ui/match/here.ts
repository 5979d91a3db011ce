import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiteAccess } from '#src/page/access/sites.ts';
import type { Place } from '#src/skills/mention.ts';

/** The place where a view is shown, and its actions on the page. */
export interface Here {
  tab: number;
  window: number;
  /** True in the side panel, which stays open; false in the popup, which closes when something else opens. */
  panel: boolean;
  /** Whether the recognised words are marked on the page. */
  marked: boolean;
  access: SiteAccess | null;
  /** Whether the posting is only shown and not stored, as in a private window. */
  unkept?: boolean;
  /** Whether this window cannot open the database, so nothing can be changed. */
  closed?: boolean;
  /** Shows a word in the text next to the match, instead of on the page. */
  showInText?: (place: Place) => void;
}

const context = createContext<Here>({ tab: -1, window: -1, panel: false, marked: false, access: null });

export const HereProvider = context.Provider;
export const useHere = (): Here => useContext(context);

/** Closes the popup when its work is done; the side panel stays open. */
export function leave({ panel }: Here): void {
  if (!panel) window.close();
}
