/**
 * Moves places on a line apart where they are nearer than `room`, as little as that takes, and keeps them between
 * `from` and `to` as far as there is room at all. The places come back in the order given.
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
