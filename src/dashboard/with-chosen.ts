/** Adds the chosen value to the choices if it is missing, since a link can ask for one that is not offered. */
export function withChosen<T>(offered: readonly T[], chosen: T): readonly T[] {
  return offered.includes(chosen) ? offered : [...offered, chosen];
}

/** Does the same for counted choices. Null: nothing is chosen. */
export function withCountedChosen(
  offered: readonly { id: string; number: number }[],
  chosen: string | null,
): readonly { id: string; number: number }[] {
  const isOffered = chosen === null || offered.some(({ id }) => id === chosen);
  return isOffered ? offered : [...offered, { id: chosen, number: 0 }];
}
