import { unbuilt } from './built.ts';
import { figureColumns, figuresOf, type Time } from './measure.ts';
import { opening, withOptions } from './opening.ts';
import { FIRST_SKILL, seedMany, seedSkills } from './seed-many.ts';
import type { Table } from './table.ts';
import { oneMore, untilOther } from './until-other.ts';

const SIZE = 20_000;
const TRACKED = 40;
const RUNS = 6;
const SKILLS = `options.html#/skills/${FIRST_SKILL}`;
/** Selectors of the skill list, and of the postings that ask for each. */
const [ROWS, ASKED] = ['.skill-table [data-row]', '.skill-facts a[href^="#/postings"]'];
const TOLD = '.skill-facts dd:has(a[href^="#/postings"])';

/** Selectors of the roadmap's map, and of the facts of its next step. */
const [ROADMAP, STEP] = ['options.html#/roadmap', '.picked dl a'];

/**
 * Measures the skill list and a roadmap in Chromium over many postings: until counts appear, and after a change.
 */
export async function benchSkillsPage(): Promise<Table> {
  const title = `15. The list of skills and a roadmap in Chromium: ${TRACKED} skills, ${SIZE.toLocaleString('en')} postings, ${RUNS} openings`;
  return (
    unbuilt(title) ?? {
      title,
      columns: ['', ...figureColumns('ms')],
      rows: await rows(),
      notes: [
        'From the start of the navigation to the frame with it; CPU is that of the whole process, its worker in it.',
        'At the very first opening the table of all postings is made; after that what was counted is kept.',
        'A change: from the moment the page is told of it to the frame that shows it.',
      ],
    }
  );
}

function rows(): Promise<(string | number)[][]> {
  return withOptions(async ({ page, raw }) => {
    await seedSkills(page, TRACKED);
    await seedMany(page, SIZE);
    const first = await opening(raw, SKILLS, ASKED);
    const roadmapFirst = await opening(raw, ROADMAP, STEP);
    const [empty, shown, asked, more, after, roadmap]: Time[][] = [[], [], [], [], [], []];
    for (let n = 0; n < RUNS; n++) {
      empty?.push(await opening(raw, 'manifest.json', 'pre'));
      shown?.push(await opening(raw, SKILLS, ROWS));
      asked?.push(await opening(raw, SKILLS, ASKED));
      more?.push(await untilOther({ page, raw }, { css: TOLD }, () => oneMore(page, n)));
      after?.push(await opening(raw, SKILLS, ASKED));
      roadmap?.push(await opening(raw, ROADMAP, STEP));
    }
    return [
      ['how many ask for each, the very first time', ...figuresOf([first])],
      ['the list', ...figuresOf(shown ?? [])],
      ['how many ask for each', ...figuresOf(asked ?? [])],
      ['one more posting', ...figuresOf(more ?? [])],
      ['how many ask for each, opened after it', ...figuresOf(after ?? [])],
      ['the roadmap, the first time after that', ...figuresOf([roadmapFirst])],
      ['the roadmap, opened after one more posting', ...figuresOf(roadmap ?? [])],
      ['an empty page of the extension', ...figuresOf(empty ?? [])],
    ];
  });
}
