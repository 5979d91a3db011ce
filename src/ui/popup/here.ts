import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where a view stands, and what it can ask of the page that it speaks of. */
export interface Here {
  tab: number;
  window: number;
  /** In the side panel, which stays; else in the popup, which closes when something else opens. */
  panel: boolean;
  /** Whether the recognised words are marked on the page. */
  marked: boolean;
}

const context = createContext<Here>({ tab: -1, window: -1, panel: false, marked: false });

export const HereProvider = context.Provider;
export const useHere = (): Here => useContext(context);

/** Closes the popup, whose work is done; the side panel stays. */
export function leave({ panel }: Here): void {
  if (!panel) window.close();
}
