/**
 * Calls `then` at once for the first of a row of events, and once more when the row has ended, where there were others: that
 * is when none has come for so many ms.
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
