import { describe, expect, test } from 'vitest';
import { AMO_LIMIT, amoMetadata } from './amo-metadata.ts';
import { changelogSections } from './changelog.ts';
import { releaseFaults } from './release-faults.ts';

const CHANGELOG = `# Changelog

All notable changes.

## [Unreleased]

## [1.2.0] - 2026-11-29

### Added

- A lamp.

## [1.1.0]

## [1.0.0] - 2026-01-31

- The first.
`;

test('a changelog is taken apart by versions', () => {
  expect(changelogSections(CHANGELOG)).toEqual([
    { version: 'Unreleased', date: null, notes: '' },
    { version: '1.2.0', date: '2026-11-29', notes: '### Added\n\n- A lamp.' },
    { version: '1.1.0', date: null, notes: '' },
    { version: '1.0.0', date: '2026-01-31', notes: '- The first.' },
  ]);
});

test('lines of Windows end sections too', () => {
  expect(changelogSections(CHANGELOG.replaceAll('\n', '\r\n'))).toEqual(changelogSections(CHANGELOG));
});

describe('a release', () => {
  const release = { tag: 'v1.2.0', version: '1.2.0', locked: '1.2.0', changelog: CHANGELOG };

  test('goes out where all agree', () => {
    expect(releaseFaults(release)).toEqual([]);
  });

  test.each([
    ['the tag is of another version', { tag: 'v1.2.1' }, 'The tag is v1.2.1'],
    ['the tag has no v', { tag: '1.2.0' }, 'The tag is 1.2.0'],
    ['the lock was forgotten', { locked: '1.1.0' }, 'package-lock.json has version 1.1.0'],
    ['the changelog has no section', { changelog: '# Changelog' }, 'has no section "## [1.2.0]'],
  ])('is stopped where %s', (_why, change, sentence) => {
    expect(releaseFaults({ ...release, ...change })).toEqual([expect.stringContaining(sentence)]);
  });

  test('is stopped where the section has no day and tells nothing', () => {
    const faults = releaseFaults({ ...release, tag: 'v1.1.0', version: '1.1.0', locked: '1.1.0' });
    expect(faults).toEqual([
      expect.stringContaining('tells no day'),
      expect.stringContaining('tells nothing'),
    ]);
  });

  test.each(['1.2', '1.2.0-beta.1', '01.2.0', '1.2.0.1', ''])(
    'is stopped by the version %j, which a browser or npm refuses',
    (version) => {
      const faults = releaseFaults({ ...release, tag: `v${version}`, version, locked: version });
      expect(faults).toContainEqual(expect.stringContaining('is no version'));
    },
  );
});

describe('for addons.mozilla.org', () => {
  test('notes and the reviewers’ text stand where its API wants them', () => {
    expect(amoMetadata('- A lamp.', 'npm run build-for-amo')).toEqual({
      version: { release_notes: { 'en-US': '- A lamp.' }, approval_notes: 'npm run build-for-amo' },
    });
  });

  test('long notes end with a whole line', () => {
    const { version } = amoMetadata('- A lamp, brighter.\n'.repeat(400), '');
    const notes = version.release_notes['en-US'];
    expect(notes.length).toBeLessThanOrEqual(AMO_LIMIT);
    expect(notes.length).toBeGreaterThan(AMO_LIMIT - 30);
    expect(notes).toMatch(/- A lamp, brighter\.\n…$/);
  });

  test('a text that reviewers would not see whole is refused', () => {
    expect(() => amoMetadata('', 'x'.repeat(AMO_LIMIT + 1))).toThrow('over 3000');
  });
});
