import { describe, expect, it, test } from 'vitest';
import { comparisonOf } from '#src/dashboard/compare/comparison.ts';
import { WHOLE_LIST } from '#src/dashboard/postings/list-query.ts';
import { matcherOf } from '#src/dashboard/postings/row-match.ts';
import { postingReport } from '#src/dashboard/share/build-report.ts';
import { comparisonReport } from '#src/dashboard/share/comparison-report.ts';
import { fileNameOf } from '#src/dashboard/share/file-name.ts';
import { listReport } from '#src/dashboard/share/list-report.ts';
import { toldRows } from '#src/dashboard/share/told-rows.ts';
import { markdownOf } from '#src/files/report/markdown.ts';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { matchOf } from '#src/ui/match-of.ts';
import { saved as kept, mention, own } from '#tests/popup/facts.ts';
import { SMALL_JUDGING, smallKnowledge } from '#tests/ui/small-judging.ts';
import { SMALL } from '#tests/ui/small-taxonomy.ts';
import { speakForTest } from '#tests/ui/speak-for-test.ts';

const judgedBy = (tracked: TrackedSkill[]) => ({
  knowledge: smallKnowledge(tracked),
  taxonomy: SMALL,
  judging: SMALL_JUDGING,
  settings: { emphasis: EVEN_EMPHASIS },
});
const judged = judgedBy([own('python'), own('go', 'learning')]);
const posting = kept(
  [
    mention('python', 'required', { salience: 0.8 }),
    mention('go', 'required', { salience: 0.5 }),
    mention('docker', 'required', { years: 3, salience: 0.5 }),
    mention('aws', 'required', { salience: 0.1 }),
    mention('java', 'preferred', { anyOf: 'g', salience: 0.1 }),
    mention('kotlin', 'preferred', { anyOf: 'g', salience: 0.1 }),
    mention('php', 'excluded'),
  ],
  { title: 'Engineer [remote](https://evil.example)', url: 'https://jobs.example/1' },
);
const NOW = Date.UTC(2026, 5, 1);

describe('postingReport', () => {
  it('tells the tiers, the gaps of each first, and what each is worth', () => {
    const markdown = markdownOf(postingReport(posting, matchOf(posting, judged), SMALL, NOW));
    expect(markdown).toContain('# Engineer \\[remote\\]\\(https\\://evil.example)');
    expect(markdown).toContain(
      '71 of 100, good match: 1 of 3 core, 0 of 1 other must-haves, 0 of 1 nice-to-haves',
    );
    const lines = markdown.split('\n').filter((line) => line.startsWith('- ['));
    expect(lines).toEqual([
      '- [ ] **Go**: learning, worth 10 points',
      '- [ ] **Docker**: 3+ years asked, worth 19 points',
      '- [x] Python',
      '- [ ] **AWS**',
      '- [ ] **Java or Kotlin**',
    ]);
    expect(markdown).toContain('## Core\n\nYou have 1 of 3');
    expect(markdown).toContain('Your years of work are not set, so no points are deducted');
    expect(markdown).toContain('## Also mentioned\n\nPHP');
  });

  it('names nothing to learn where a cap holds the score down, as the popup', () => {
    const match = matchOf(posting, judged);
    const linesOf = (capped: number) =>
      markdownOf(postingReport(posting, { ...match, capped }, SMALL, NOW)).split('\n').length;
    expect(linesOf(0) - linesOf(9)).toBeGreaterThan(0);
  });

  it('has no line for an address where there is none', () => {
    const pasted = { ...posting, url: '' };
    const { lines } = postingReport(pasted, matchOf(posting, judged), SMALL, NOW);
    expect(lines.every(({ text, url }) => text !== '' && url !== '')).toBe(true);
  });

  it('has no score where nothing was compared', () => {
    const markdown = markdownOf(postingReport(posting, matchOf(posting, judgedBy([])), SMALL, NOW));
    expect(markdown).toContain('Nothing was compared');
  });
});

describe('listReport', () => {
  const rowMatchOf = matcherOf(judged);
  const rowsOf = (number: number) =>
    Array.from({ length: number }, (_, i) => {
      const one = { ...posting, id: String(i), title: `Engineer ${i}` };
      return { posting: one, match: rowMatchOf(one) };
    });

  it('tells what was asked for, the gaps and the postings', () => {
    const query = { ...WHOLE_LIST, status: 'any-told' as const, portal: 'Lever', skill: 'go', days: 7 };
    const markdown = markdownOf(listReport(toldRows(rowsOf(2)), query, SMALL, NOW));
    expect(markdown).toContain(
      'Only postings: saved or further, on Lever, asking for Go and seen in the last 7 days',
    );
    expect(markdown).toContain('| Docker | 2 | 100% |');
    expect(markdown).toContain('71 (good match, 1 of 3 core)');
    expect(markdown).toContain('[Engineer 1](<https://jobs.example/1>)');
  });

  it('stops where nobody reads on, and says so', () => {
    const { parts } = listReport(toldRows(rowsOf(510)), WHOLE_LIST, SMALL, NOW);
    expect(parts[1]?.table?.rows).toHaveLength(500);
    expect(parts[1]?.note).toContain('10 more are not listed');
  });
});

describe('in the language of the page', () => {
  it('is the report of a posting', () => {
    speakForTest('de');
    const markdown = markdownOf(postingReport(posting, matchOf(posting, judged), SMALL, NOW));
    expect(markdown).toContain(
      '71 von 100, passt gut: 1 von 3 im Kern, 0 von 1 weiteren Must-haves, 0 von 1 Nice-to-haves',
    );
    expect(markdown).toContain('- [ ] **Docker**: 3+ Jahre verlangt, bringt 19 Punkte');
    expect(markdown).toContain('- [ ] **Java oder Kotlin**');
    expect(markdown).toContain('Erstellt von Gaplight am 1. Juni 2026');
  });

  it('is that of a list, with the filters that were chosen', () => {
    speakForTest('pl');
    const rows = [{ posting, match: matcherOf(judged)(posting) }];
    const query = { ...WHOLE_LIST, status: 'applied' as const, skill: 'go', days: 7 };
    const { title, lines, parts } = listReport(toldRows(rows), query, SMALL, NOW);
    expect(title).toBe('Braki w 1 ogłoszeniu');
    expect(lines[0]?.text).toBe(
      'Tylko ogłoszenia: z wysłaną aplikacją, wymagające Go i widziane w ciągu ostatnich 7 dni',
    );
    expect(parts[0]?.table?.head).toEqual(['Umiejętność', 'Ogłoszenia', 'Odsetek']);
  });

  it('is that of postings side by side', () => {
    speakForTest('fr');
    const { title, parts } = comparisonReport(comparisonOf([posting, { ...posting, id: '2' }], judged), NOW);
    expect(title).toBe('2 annonces comparées');
    expect(parts.map((part) => part.title)).toEqual(['Annonces', 'Manques communs', 'Vous avez']);
    expect(parts[1]?.table?.rows[0]?.[1]?.text).toBe('manque, compétence clé, 3+ ans');
  });
});

test('files are named by letters and digits of any script', () => {
  const name = (title: string) => fileNameOf(title, 'gaplight', 'report', 'md');
  expect(name('Bäcker/in: ../../etc')).toBe('gaplight-bäcker-in-etc.md');
  expect(name('エンジニア')).toBe('gaplight-エンジニア.md');
  expect(name('बैकएंड डेवलपमेंट')).toBe('gaplight-बैकएंड-डेवलपमेंट.md');
  expect(name('…')).toBe('gaplight-report.md');
});
