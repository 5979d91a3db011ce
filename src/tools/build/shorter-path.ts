import svgpath from 'svgpath';

/**
 * Steps per unit of the 24-unit icon box. Icons are drawn at 48 px or less, so rounding moves nothing by more
 * than a twentieth of a pixel.
 */
export const PARTS = 20;

/** Maximum deviation at which a curve counts as a smooth continuation. */
const NEARLY = 1;

/**
 * Shortens an SVG path: relative, in whole steps, without optional separators. Arcs become curves, because
 * rounding an arc can move all of it.
 */
export function shorterPath(path: string): string {
  const rounded = svgpath(path).scale(PARTS).unshort().unarc().abs().round(0).rel().round(0);
  return withoutTurns(rounded)
    .toString()
    .replace(/ ?(?=[-a-z])| (?=[A-Z])|(?<=[A-Za-z]) /g, '');
}

/** Uses the smooth form for curves whose first control point mirrors the previous one. */
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
