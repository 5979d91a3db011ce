import { UnzipInflate } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { FILE_LIMITS } from '#src/files/limits.ts';
import type { UnreadableReason } from '#src/files/unreadable.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';
import { countStepsOf } from '#tests/steps.ts';
import { makeDocx, zipped } from './make-docx.ts';
import { column, makePdf } from './make-pdf.ts';
import { PAGE_TWO, RESUME } from './resume.ts';
import { findSkills, latin, read, skillsIn, utf16 } from './world.ts';

const LINES = [...RESUME, ...PAGE_TWO];
const TEXT = LINES.join('\n').replaceAll('# ', '');

/** Returns the reason why a file is unreadable; fails if it is readable. */
async function reasonOf(content: BlobPart, name?: string): Promise<UnreadableReason> {
  return read(content, name).then(
    () => Promise.reject(new Error('it was read')),
    (error) => error.reason,
  );
}

describe('a résumé', () => {
  it('has the skills that analyse finds in its text, as text, PDF and DOCX', async () => {
    const mentions = await findSkills({ title: '', company: '', blocks: blocksFromText(TEXT) });
    const ids = mentions.map(({ skill }) => skill);
    expect(ids).toContain('apache-kafka');
    expect(await skillsIn(TEXT, 'cv.txt')).toEqual(ids);
    expect(await skillsIn(makePdf([column(RESUME), column(PAGE_TWO)]), 'cv.pdf')).toEqual(ids);
    const paragraphs = LINES.map((line) => line.replace(/^• /, '- '));
    expect(await skillsIn(makeDocx(paragraphs), 'cv.docx')).toEqual(ids);
  });

  it('tells years where they are stated, quotes, and never guesses a level', async () => {
    const incoming = await read(makePdf([column(RESUME)]));
    if (incoming.kind !== 'skills') throw new Error('no skills');
    const [python] = incoming.found.known;
    expect(python).toMatchObject({ skill: 'python', years: 8, level: null });
    expect(python?.quote).toContain('8 years of experience in Python');
    expect(incoming.found.known.every(({ level }) => level === null)).toBe(true);
  });

  it('is told by its content, whatever its name', async () => {
    expect(await skillsIn(makePdf([column(RESUME)]), 'cv.csv')).toContain('python');
    expect(await skillsIn(makeDocx(['Python and Docker']), 'cv.pdf')).toEqual(['python', 'docker']);
  });

  it('loads PDF.js for a PDF only', async () => {
    const loadPdf = vi.fn();
    await read('Python and Docker', 'cv.txt', { loadPdf });
    expect(loadPdf).not.toHaveBeenCalled();
  });

  it('that is cancelled gives nothing', async () => {
    const own = new AbortController();
    const reading = read(makePdf([column(RESUME)]), 'cv.pdf', { signal: own.signal });
    own.abort();
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('a table', () => {
  const expected = { skill: 'kubernetes', level: 'expert', years: 3.5, lastUsed: 2024, note: 'at work' };
  it.each([
    ['commas', 'skill,level,years,last used,note\nk8s,Expert,3.5,2024,at work\n'],
    ['semicolons', 'Skill;Level;Years;Last used;Notes\r\nk8s;advanced;3,5;May 2024;at work\r\n'],
    [
      'tabs',
      'name\tproficiency\tyears of experience\tlast used\tcomment\nk8s\tmaster\t3.5 years\t2024\tat work',
    ],
    ['a byte order mark', '\uFEFFskill,level,years,last used,note\nk8s,expert,3.5+,2024-01,at work'],
  ])('with %s', async (_, text) => {
    const incoming = await read(text, 'list.csv');
    expect(incoming).toMatchObject({ kind: 'skills', source: 'table', found: { known: [expected] } });
  });

  it('in another encoding', async () => {
    const text = 'skill;note\nPython;für die Arbeit\nDocker;à la maison';
    for (const bytes of [latin(text), utf16(text), utf16(text, false)]) {
      const incoming = await read(bytes, 'liste.csv');
      expect(incoming).toMatchObject({
        found: { known: [{ note: 'für die Arbeit' }, { note: 'à la maison' }] },
      });
    }
  });

  it('keeps what it cannot read, to tell of it', async () => {
    const rows = 'React;solid;70;\nPython;master;banana;-\nGo;guru;n/a;soon\nDocker;;;\nReact;;-1;2024';
    const incoming = await read(`skill;level;years;last used\n${rows}`, 'list.csv');
    if (incoming.kind !== 'skills') throw new Error('no skills');
    expect(incoming.found.known.map(({ skill, level, unread }) => [skill, level, unread])).toEqual([
      [
        'react',
        'solid',
        [
          { column: 'years', text: '70' },
          { column: 'years', text: '-1' },
        ],
      ],
      ['python', 'expert', [{ column: 'years', text: 'banana' }]],
      [
        'go',
        null,
        [
          { column: 'level', text: 'guru' },
          { column: 'lastUsed', text: 'soon' },
        ],
      ],
      ['docker', null, undefined],
    ]);
  });

  it('without a head has its skills in the column that has most', async () => {
    expect(await skillsIn('1;Python;x\n2;Docker;y\n3;Go;z', 'list')).toEqual(['python', 'docker', 'go']);
  });

  it('of LinkedIn, alone or in its ZIP', async () => {
    const list = 'Name\nPython (Programming Language)\nAmazon Web Services (AWS)\nLeadership Coaching\n';
    const zip = zipped({ 'Profile.csv': 'First Name,Last Name\nRobin,Example', 'Skills.csv': list });
    for (const file of [list, zip]) {
      const incoming = await read(file, 'export');
      expect(incoming).toMatchObject({
        found: { known: [{ skill: 'python' }, { skill: 'aws' }], unknown: [{ name: 'Leadership Coaching' }] },
      });
    }
    expect(await read(zip)).toMatchObject({ source: 'linkedin' });
  });

  it('of 50,000 rows is read, and only certain names are taken', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `Skill number ${at}`);
    let incoming!: Awaited<ReturnType<typeof read>>;
    const steps = await countStepsOf(async () => {
      incoming = await read(`skill\nPython\nGrafanna\n${rows.join('\n')}`, 'list.csv');
    });
    expect(steps / rows.length).toBeLessThanOrEqual(5_000);
    if (incoming.kind !== 'skills') throw new Error('no skills');
    const { known, unsure, unknown } = incoming.found;
    expect(known).toMatchObject([{ skill: 'python' }]);
    expect(unsure).toMatchObject([{ skill: 'grafana', written: 'Grafanna' }]);
    expect(unknown).toHaveLength(50_000);
  });
});

describe('a list in plain text', () => {
  it.each([
    ['in a line', 'Python, Go, Rust and k8s; Quux'],
    ['in a line of German', 'Python, Go, Rust und k8s; Quux'],
    ['in a line of Polish', 'Python, Go, Rust i k8s; Quux'],
    ['of lines', 'Python\nGo\nRust\nk8s\nQuux\n'],
    ['with bullets', '• Python\n• Go\n- Rust\n* k8s\n• Quux'],
    ['in two columns', 'Python, Go\nRust, k8s\nQuux, R\nDocker, Git'],
  ])('%s has every name, and needs no sentence around it', async (_, text) => {
    const incoming = await read(text, 'list.txt');
    if (incoming.kind !== 'skills') throw new Error('no skills');
    expect(incoming.found.known.map(({ skill }) => skill)).toEqual(
      expect.arrayContaining(['python', 'go', 'rust', 'kubernetes']),
    );
    expect(incoming.found.unknown).toMatchObject([{ name: 'Quux' }]);
  });

  it('is not what prose is', async () => {
    expect(await read('I have used Python, Docker and Kafka.')).toMatchObject({ source: 'resume' });
    expect(await read('Experience\nPython, Docker\nI like quiet services, and tests.')).toMatchObject({
      source: 'resume',
    });
  });
});

describe('a JSON Resume', () => {
  it('has skills as names and as keywords under a heading', async () => {
    const skills = [
      { name: 'What I build with', level: 'Master', keywords: ['HTML', 'CSS', 'Quux'] },
      { name: 'Python', level: 'Intermediate', years: 4 },
      'Docker',
    ];
    const incoming = await read(JSON.stringify({ basics: { name: 'Robin' }, skills }), 'resume.json');
    expect(incoming).toMatchObject({
      source: 'json-resume',
      found: {
        known: [
          { skill: 'html', level: 'expert' },
          { skill: 'css', level: 'expert' },
          { skill: 'python', level: 'solid', years: 4 },
          { skill: 'docker', level: null },
        ],
        unknown: [{ name: 'Quux' }],
      },
    });
  });

  it('changes no prototype', async () => {
    await read(
      '{"__proto__": {"polluted": 1}, "skills": [{"__proto__": {"polluted": 1}, "name": "Python"}]}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('bad input is told what it is', () => {
  const big = new Blob([new Uint8Array(FILE_LIMITS.file)]);
  it.each<[string, UnreadableReason, BlobPart, string?]>([
    ['nothing', 'empty', ''],
    ['blanks', 'empty', ' \n '],
    ['100 MB of anything', 'too-large', new Blob([big, big, big, big])],
    ['a picture', 'not-known', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)],
    ['a document of Word 97', 'old-word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)],
    ['RTF', 'old-word', '{\\rtf1 Python}'],
    ['a PDF with a password', 'password', makePdf([column(RESUME)], { locked: true })],
    ['a PDF without text', 'no-text', makePdf([[]])],
    ['a PDF that is none', 'broken', '%PDF-1.7 and then nothing'],
    ['a PDF of 61 pages', 'too-large', makePdf(Array.from({ length: 61 }, () => column(['Python'])))],
    ['a ZIP without skills', 'no-skills', zipped({ 'Profile.csv': 'a,b' })],
    ['a ZIP that breaks off', 'cut-off', makeDocx([...LINES, ...LINES]).subarray(0, 300)],
    ['a DOCX without text', 'no-text', makeDocx([''])],
    ['JSON without skills', 'no-skills', '{"basics": {}}'],
    ['JSON that breaks off', 'cut-off', '{"skills": [{"name": "Pyth'],
    ['JSON with a fault', 'broken', '{"skills": [{"name": }]}'],
    ['a table without skills', 'no-skills', 'date,amount\n2024,1\n2025,2', 'bank.csv'],
    ['far too many rows', 'too-large', `skill\n${'x\n'.repeat(FILE_LIMITS.rows + 1)}`, 'list.csv'],
    ['far too much text', 'too-large', 'word '.repeat(FILE_LIMITS.text / 4), 'cv.txt'],
  ])('%s: %s', async (_, reason, content, name) => {
    expect(await reasonOf(content, name)).toBe(reason);
  });

  it('a ZIP bomb, without unpacking it', async () => {
    const bomb = zipped({ 'word/document.xml': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    const inflate = vi.spyOn(UnzipInflate.prototype, 'push');
    expect(await reasonOf(bomb)).toBe('bomb');
    // The first 16 KB, of 39, already expand too much.
    expect(inflate).toHaveBeenCalledTimes(1);
  });

  it('a ZIP of very many entries', async () => {
    const entries = Array.from({ length: FILE_LIMITS.entries + 1 }, (_, at) => [`${at}`, '']);
    expect(await reasonOf(zipped(Object.fromEntries(entries)))).toBe('bomb');
  });
});
