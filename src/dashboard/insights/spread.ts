/**
 * Moves positions on a line apart until they are `room` from each other, as little as possible. Keeps them
 * between `from` and `to` if they fit. Returns them in the order given.
 */
export function spread(places: readonly number[], room: number, from: number, to: number): number[] {
  const order = places.map((place, n) => ({ place, n })).sort((a, b) => a.place - b.place || a.n - b.n);
  let least = from;
  for (const one of order) {
    one.place = Math.max(one.place, least);
    least = one.place + room;
  }
  let most = to;
  for (const one of [...order].reverse()) {
    one.place = Math.min(one.place, most);
    most = one.place - room;
  }
  const moved = places.slice();
  for (const { place, n } of order) moved[n] = place;
  return moved;
}
