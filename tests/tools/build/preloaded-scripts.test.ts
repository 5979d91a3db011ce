import { describe, expect, it } from 'vitest';
import { preloadedScripts } from '#src/tools/build/preloaded-scripts.ts';

describe('scripts that are asked for ahead', () => {
  const scripts = ['chunks/page.js', 'chunks/dashboard.js'];

  it('are those that a page begins with', () => {
    expect(preloadedScripts('chunks/popup.js', scripts, { hostType: 'html' })).toEqual(scripts);
  });

  it('are none of a script that is loaded later', () => {
    expect(preloadedScripts('chunks/folds.js', scripts, { hostType: 'js' })).toEqual([]);
  });
});
