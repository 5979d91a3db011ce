import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import schema from '#data/backup.schema.json' with { type: 'json' };
import { BACKUP_FORMAT } from '#src/files/file-kind.ts';
import { readBackup } from '#src/files/read-backup.ts';
import { Unreadable } from '#src/files/unreadable.ts';
import { BackupWriter } from '#src/files/write-backup.ts';
import { PROGRESS_DEFAULTS } from '#src/posting/progress/progress.ts';
import { LISTS, RECORDS } from '#src/store/records/record-formats.ts';
import { corruptions } from '#tests/store/corruptions.ts';
import { contentsWith } from './contents.ts';
import { read, unwatched } from './world.ts';

/** Writes a backup like the export. */
function written(contents = contentsWith(3)): string {
  const writer = new BackupWriter();
  const lists = LISTS.map((name) => writer.list(name) + writer.records(name, contents[name]));
  return writer.head() + lists.join('') + writer.end(contents.settings);
}

const reasonOf = (text: string) => read(text).then(String, (error) => error.reason);

describe('a backup', () => {
  it('is what was written', async () => {
    expect(await read(written())).toMatchObject({ kind: 'backup', damaged: 0, contents: contentsWith(3) });
  });

  it('is read however it is laid out', async () => {
    expect(await read(JSON.stringify(JSON.parse(written()), null, 4))).toMatchObject({
      contents: contentsWith(3),
    });
  });

  it('of a newer version is refused', async () => {
    expect(await reasonOf(written().replace('"version": 2', '"version": 3'))).toBe('newer');
  });

  it('that was cut off anywhere is refused', async () => {
    const text = written();
    for (let end = 60; end < text.length - 2; end += 97) {
      expect(['cut-off', 'broken'], `at ${end}`).toContain(await reasonOf(text.slice(0, end)));
    }
  });

  it('leaves out what is damaged, and says so', async () => {
    const contents = contentsWith(3);
    const [first] = contents.postings;
    const bad = [
      { ...first, url: 'javascript:alert(1)' },
      { ...first, mentions: 'none' },
      { ...first, id: '' },
      null,
    ] as unknown as typeof contents.postings;
    const incoming = await read(written({ ...contents, postings: [...bad, ...contents.postings] }));
    expect(incoming).toMatchObject({ damaged: 4, contents: { postings: contents.postings } });
  });

  it('leaves out a text that is longer than any posting, and says so', async () => {
    const file = JSON.parse(written());
    const long = 'x'.repeat(300_001);
    file.postings[0].title = long;
    file.tracked[0].note = long;
    file.texts[0].blocks = Array.from({ length: 4 }, () => ({ kind: 'item', text: long.slice(0, 80_000) }));
    const { postings, tracked, texts } = contentsWith(3);
    expect(await read(JSON.stringify(file))).toMatchObject({
      damaged: 3,
      contents: { postings: postings.slice(1), tracked: tracked.slice(1), texts: texts.slice(1) },
    });
  });

  it('brings in no setting that is longer than any', async () => {
    const settings = {
      ...contentsWith(1).settings,
      sitesOff: Array(20_000).fill('lever'),
      locale: 'x'.repeat(60_000),
    };
    const file = JSON.stringify({ ...JSON.parse(written()), settings });
    expect(await read(file)).toMatchObject({ contents: { settings: contentsWith(1).settings } });
    expect(Object.keys((await readBackup(file, unwatched())).contents.settings)).not.toContain('sitesOff');
  });

  it('brings in no setting that is nested without end', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const file = written().replace('"settings": {', `"settings": {"sitesOff": ${deep},`);
    expect(file).toContain(deep);
    expect(await read(file)).toMatchObject({ damaged: 0, contents: contentsWith(3) });
  });

  it('brings in no characters that reverse the letters of a name', async () => {
    const file = JSON.parse(written());
    const reversed = 'moc.\u202elive\u2066';
    Object.assign(file.postings[0], { title: reversed, company: reversed, location: reversed });
    file.texts[0].blocks[0].text = reversed;
    file.own[0].name = reversed;
    file.roadmaps[0].title = reversed;
    const incoming = await read(JSON.stringify(file));
    expect(JSON.stringify(incoming)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(incoming).toMatchObject({ damaged: 0, contents: { postings: [{ title: 'moc.live' }, {}, {}] } });
  });

  it('brings in no user name and no password with an address', async () => {
    const contents = contentsWith(1);
    const [first] = contents.postings;
    const postings = [{ ...first, url: 'https://me:secret@jobs.example/7' }] as typeof contents.postings;
    const incoming = await read(written({ ...contents, postings }));
    expect(incoming).toMatchObject({ contents: { postings: [{ url: 'https://jobs.example/7' }] } });
  });

  it('of the first version tells what was saved, which is a status now', async () => {
    const old = contentsWith(2).postings.map(({ progress: _, ...posting }, n) => ({
      ...posting,
      saved: n === 0,
    }));
    const text = written().replace('"version": 2', '"version": 1');
    const incoming = await read(JSON.stringify({ ...JSON.parse(text), postings: old }));
    if (incoming.kind !== 'backup') throw new Error('no backup');
    const [first, second] = incoming.contents.postings;
    expect(incoming.damaged).toBe(0);
    expect(first?.progress).toEqual({ ...PROGRESS_DEFAULTS, status: 'saved' });
    expect(second).not.toHaveProperty('progress');
    for (const posting of incoming.contents.postings) expect(posting).not.toHaveProperty('saved');
  });

  it.each([
    ['a status that there is not', { status: 'hired' }],
    ['a day that there is not', { dates: { applied: '2026-02-30' } }],
    ['a date that is a text', { nextOn: 'soon' }],
    ['a note that is none', { note: { toString: 1 } }],
    ['nothing of the next step', { next: undefined }],
  ])('leaves out a posting with %s', async (_what, wrong) => {
    const [posting] = contentsWith(1).postings;
    const file = JSON.parse(written());
    file.postings = [{ ...posting, progress: { ...posting?.progress, ...wrong } }];
    expect(await read(JSON.stringify(file))).toMatchObject({ damaged: 1, contents: { postings: [] } });
  });

  it('leaves out an id that no address can hold', async () => {
    const { contents, damaged } = await readBackup(
      JSON.stringify({
        format: BACKUP_FORMAT,
        version: 1,
        tracked: [],
        removed: [{ skill: 'half of \ud83d', changedAt: 1 }],
      }),
      unwatched(),
    );
    expect([contents.removed, damaged]).toEqual([[], 1]);
  });

  it('leaves out an id that every object has, and would find something in any table', async () => {
    const file = JSON.parse(written());
    const ids = ['constructor', 'toString', '__proto__'];
    for (const id of ids) {
      file.tracked.push({ ...file.tracked[0], skill: id });
      file.own.push({ ...file.own[0], id });
      file.roadmaps.push({ ...file.roadmaps[0], id });
    }
    file.postings.push({
      ...file.postings[0],
      id: 'x:1',
      mentions: [{ ...file.postings[0].mentions[0], skill: ids[0] }],
    });
    expect(await read(JSON.stringify(file))).toMatchObject({ damaged: 10, contents: contentsWith(3) });
  });

  it('brings nothing in but its own fields', async () => {
    const text = written().replaceAll(
      '{"skill"',
      '{"__proto__":{"polluted":1},"constructor":{},"more":1,"skill"',
    );
    const incoming = await read(text);
    if (incoming.kind !== 'backup') throw new Error('no backup');
    expect(incoming.contents).toEqual(contentsWith(3));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const one of incoming.contents.tracked) expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
  });

  it('of any JSON is read or refused, and never anything else', async () => {
    const list = fc.option(fc.array(fc.jsonValue()), { nil: undefined });
    const file = fc.record({
      format: fc.constant('gaplight-backup'),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      tracked: fc.oneof(list, fc.jsonValue()),
      postings: list,
      settings: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(file, async (value) => {
        const outcome = await readBackup(JSON.stringify(value), unwatched()).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Unreadable);
        else expect(outcome).toHaveProperty('damaged');
      }),
    );
  });
});

describe('the published schema', () => {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(schema, 'backup');

  // Replaces one field of a record by anything: schema and reader must agree.
  it.each(LISTS)('says the same as the reader of every record of “%s”', (name) => {
    const validate = ajv.getSchema(`backup#/properties/${name}/items`);
    const [record = {}] = contentsWith(1)[name] as object[];
    const field = fc.constantFrom(...Object.keys(record));
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(-1, 0, 60, 61, 1.5, '', 'x', 'HTTPS://a', 'mailto:a', [], {}, { '': 'nice' }),
    );
    fc.assert(
      fc.property(field, value, (key, other) => {
        const changed = { ...record, [key]: other };
        expect(validate?.(changed), JSON.stringify(changed)).toBe(v.is(RECORDS[name], changed));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a text that is too long wherever one may be, as the reader does', () => {
    const long = corruptions([['a text without end', 'x'.repeat(300_001)]]);
    expect(long.length).toBeGreaterThan(80);
    const accepted = long.filter(
      ({ list, record }) =>
        v.is(RECORDS[list], record) || ajv.getSchema(`backup#/properties/${list}/items`)?.(record),
    );
    expect(accepted.map(({ name }) => name)).toEqual([]);
  });
});
