import svgpath from 'svgpath';

/**
 * So many parts has a unit of the box of 24 in which marks are published. They are drawn at no more than 48 pixels: rounding moves
 * nothing by more than a twentieth of one.
 */
export const PARTS = 20;

/** Where a curve goes on nearly as the one before it left off, it need not say how. */
const NEARLY = 1;

/**
 * The path of a mark in whole parts of its units, relative, and without the signs that it can do without. Arcs come as curves: what
 * is rounded of an arc can move all of it.
 */
export function shorterPath(path: string): string {
  const rounded = svgpath(path).scale(PARTS).unshort().unarc().abs().round(0).rel().round(0);
  return withoutTurns(rounded)
    .toString()
    .replace(/ ?(?=[-a-z])| (?=[A-Z])|(?<=[A-Za-z]) /g, '');
}

/** Leaves out of curves the first point where it mirrors the last one of the curve before. */
function withoutTurns(path: ReturnType<typeof svgpath>): typeof path {
  let mirrored = [0, 0];
  return path.iterate(([command, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = numbers;
    const [turnX = 0, turnY = 0] = mirrored;
    mirrored = command === 'c' ? [x - x2, y - y2] : [0, 0];
    const isMirrored = Math.max(Math.abs(x1 - turnX), Math.abs(y1 - turnY)) <= NEARLY;
    return command === 'c' && isMirrored ? [['s', x2, y2, x, y]] : undefined;
  });
}
