import type { PopupFacts } from '#src/ui/match/facts.ts';
import type { MatchView } from '#src/ui/match/match-view.ts';
import { popupView } from '#src/ui/match/popup-view.ts';
import { facts, mention } from './facts.ts';

export const kindOf = (more: Partial<PopupFacts>) => popupView(facts(more)).kind;

export function matchOf(more: Partial<PopupFacts>): MatchView {
  const view = popupView(facts(more));
  if (view.kind !== 'match') throw new Error(`expected a match, got ${view.kind}`);
  return view;
}

/** Their saliences add up to 2.5, so a tenth is 4 points. */
export const ASKED = [
  mention('python', 'required', { years: 5, salience: 0.8 }),
  mention('docker', 'required', { salience: 0.6 }),
  mention('kubernetes', 'required', { salience: 0.5 }),
  mention('postgresql', 'required', { salience: 0.1 }),
  mention('java', 'preferred', { anyOf: 'a', salience: 0.2 }),
  mention('go', 'preferred', { anyOf: 'a', salience: 0.2 }),
  mention('aws', 'preferred', { salience: 0.2 }),
  mention('ci-cd', 'preferred', { salience: 0.1 }),
  mention('jenkins', 'mentioned'),
  mention('php', 'excluded'),
];
