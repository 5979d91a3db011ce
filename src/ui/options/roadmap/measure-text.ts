import type { Measure } from '#src/roadmap/map/map-text.ts';

/** Fallback estimate, wide enough for any system font. */
const guess: Measure = (text, size) => [...text].length * size * 0.58;

/** Returns a function that measures text in the page's font, at the weight of the boldest labels. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return guess;
  const { fontFamily } = getComputedStyle(document.body);
  const known = new Map<string, number>();
  return (text, size) => {
    const font = `600 ${size}px ${fontFamily}`;
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = Math.ceil(context.measureText(text).width);
      known.set(key, width);
    }
    return width;
  };
}
