/**
 * Debounces events with a leading call: `then` runs at once, and again after `calm` ms without an event if more
 * came.
 */
export function inRows(then: () => void, calm: number): { take: () => void; stop: () => void } {
  let row: ReturnType<typeof setTimeout> | undefined;
  let others = false;
  const end = () => {
    row = undefined;
    if (others) then();
    others = false;
  };
  return {
    take() {
      if (row === undefined) then();
      else others = true;
      clearTimeout(row);
      row = setTimeout(end, calm);
    },
    stop: () => clearTimeout(row),
  };
}
