/** What is offered; and at its end what is chosen, which a link may ask for though it is not offered. */
export function withChosen<T>(offered: readonly T[], chosen: T): readonly T[] {
  return offered.includes(chosen) ? offered : [...offered, chosen];
}

/** The same of what is offered with how many have it. Null: nothing is chosen. */
export function withCountedChosen(
  offered: readonly { id: string; number: number }[],
  chosen: string | null,
): readonly { id: string; number: number }[] {
  const isOffered = chosen === null || offered.some(({ id }) => id === chosen);
  return isOffered ? offered : [...offered, { id: chosen, number: 0 }];
}
