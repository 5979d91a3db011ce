import { describe, expect, it } from 'vitest';
import { outlasts, printOf } from '#src/posting/parts/chosen-text.ts';
import type { Block } from '#src/posting/posting.ts';

const text = (words: string): Block[] => [{ kind: 'paragraph', text: words }];
const long = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
const other = Array.from({ length: 200 }, (_, i) => `other${i}`).join(' ');
const chosen = (usual: string) => ({ by: 'selection' as const, at: 100, usual: printOf(text(usual)) });

describe('a text that the user chose', () => {
  it('outlasts whatever is read by itself', () => {
    expect(outlasts(chosen(long), { blocks: text(long) }, undefined)).toBe(true);
    expect(outlasts(chosen(long), { blocks: text(other) }, undefined)).toBe(true);
  });

  it('is given up where the page has changed and the user asks', () => {
    expect(outlasts(chosen(long), { blocks: text(other) }, 200)).toBe(false);
    expect(outlasts(chosen('Java'), { blocks: text('Go') }, 200)).toBe(false);
    expect(outlasts(chosen(''), { blocks: text(long) }, 200)).toBe(false);
  });

  it('outlasts a click on a page that is the same, but for a number of applicants', () => {
    expect(outlasts(chosen('Java'), { blocks: text('Java') }, 200)).toBe(true);
    expect(outlasts(chosen(`${long} 57 applicants`), { blocks: text(`${long} 61 applicants`) }, 200)).toBe(
      true,
    );
  });

  it('outlasts a click that came before it, of which the page settles only now', () => {
    expect(outlasts(chosen(long), { blocks: text(other) }, 50)).toBe(true);
  });

  it('gives way to another choice, and there is none to outlast where none was made', () => {
    expect(outlasts(chosen(long), { blocks: text(long), chosen: chosen(long) }, undefined)).toBe(false);
    expect(outlasts(undefined, { blocks: text(long) }, undefined)).toBe(false);
  });
});
