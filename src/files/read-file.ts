import Papa from 'papaparse';
import { monthAt } from '#src/files/resume/dates.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Skill } from '#src/skills/skill.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { pause, type Watch } from '#src/store/records/pause.ts';
import { decodeText } from './decode-text.ts';
import { textOfDocument } from './docx-text.ts';
import { HEAD_BYTES, kindOf } from './file-kind.ts';
import { skillsOfJsonResume } from './json-resume.ts';
import { linesOfJsonResume } from './json-work.ts';
import { FILE_LIMITS } from './limits.ts';
import type { NamedSkill } from './named-skill.ts';
import { listedNames } from './names-list.ts';
import { parsedJson } from './parsed-json.ts';
import { type PdfReader, textOfPdf } from './pdf-text.ts';
import { type ReadBackup, readBackup } from './read-backup.ts';
import { recogniseLines, recogniseResume } from './recognise-resume.ts';
import { type KnownSkill, oncePerSkill, type Recognised, withStory } from './recognised.ts';
import { periodsIn } from './resume/dates.ts';
import { resumeSectionOf } from './resume/section.ts';
import { type SkillNames, skillNames } from './skill-names.ts';
import { isTable, skillsOfTable } from './skills-csv.ts';
import { LineGatherer, periodBetween, type ToldLines } from './told-lines.ts';
import { Unreadable } from './unreadable.ts';
import { unzip } from './unzip.ts';

/** Number of words in a line that a list of names does not reach. */
const WORDS = 5;

/** Number of lines examined. */
const LINES = 300;

/** The kind of file that names skills. */
export type FileSource = 'list' | 'table' | 'linkedin' | 'json-resume' | 'resume';

/** The content of a file. */
export type Incoming =
  | ({ kind: 'backup' } & ReadBackup)
  | { kind: 'skills'; source: FileSource; found: Recognised };

/** The context for reading a file. */
export interface FileWorld extends Watch {
  taxonomy: Taxonomy;
  findSkills(ad: Ad): Promise<Mention[]>;
  loadPdf(): Promise<PdfReader>;
  /** ms since 1970. */
  now: number;
}

const DOCUMENT = 'word/document.xml';
const isSkillsList = (name: string) => /(?:^|\/)skills\.csv$/i.test(name);

/**
 * Reads a file or pasted text. The content decides its kind; the name only where that is ambiguous. Throws
 * {@link Unreadable}, or the signal’s reason if cancelled.
 */
export async function readFile(file: Blob, name: string, world: FileWorld): Promise<Incoming> {
  if (file.size === 0) throw new Unreadable('empty');
  const kind = kindOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (kind === 'old-word') throw new Unreadable('old-word');
  if (file.size > (kind === 'backup' ? FILE_LIMITS.backup : FILE_LIMITS.file))
    throw new Unreadable('too-large');
  if (kind === 'backup') return { kind: 'backup', ...(await readBackup(await file.text(), world)) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  world.signal.throwIfAborted();
  if (kind === 'pdf') return resume(await textOfPdf(bytes, await world.loadPdf(), world), world);
  return kind === 'zip' ? zip(bytes, world) : text(decodeText(bytes), name, world);
}

async function zip(bytes: Uint8Array, world: FileWorld): Promise<Incoming> {
  const entries = await unzip(
    bytes,
    (name) => name === DOCUMENT || isSkillsList(name) || isStory(name),
    world,
  );
  const document = entries.get(DOCUMENT);
  if (document) return resume(textOfDocument(decodeText(document)), world);
  const texts = [...entries].map(([name, content]) => [name, decodeText(content)] as const);
  const list = texts.find(([name]) => isSkillsList(name))?.[1];
  const stories = texts.filter(([name]) => isStory(name)).map(([, content]) => content);
  const story = linesOfLinkedIn(stories, monthAt(world.now));
  return fromList('linkedin', world, (isSkill) => (list ? skillsOfTable(list, isSkill) : []), story);
}

async function text(content: string, name: string, world: FileWorld): Promise<Incoming> {
  if (content.trim() === '') throw new Unreadable('empty');
  if (/^\s*[{[]\s*["{[\]}]/.test(content)) {
    const json = parsedJson(content);
    const story = linesOfJsonResume(json, monthAt(world.now));
    return fromList('json-resume', world, (isSkill) => skillsOfJsonResume(json, isSkill), story);
  }
  if (isStoryTable(content)) {
    return fromList('linkedin', world, () => [], linesOfLinkedIn([content], monthAt(world.now)));
  }
  const isResume = looksLikeResume(content, monthAt(world.now));
  if (/\.(?:csv|tsv)$/i.test(name) || (isTable(content) && !isResume)) {
    return fromList('table', world, (isSkill) => skillsOfTable(content, isSkill));
  }
  const known = skillNames(world.taxonomy);
  const listed = listedNames(content, (one) => known.exact(one) !== null);
  if (listed) return fromList('list', world, () => listed);
  return resume(content, world);
}

async function resume(content: string, world: FileWorld): Promise<Incoming> {
  const found = await recogniseResume(content, world);
  world.signal.throwIfAborted();
  return { kind: 'skills', source: 'resume', found };
}

/** Reads a list of skills, with the descriptions of work in the same file. */
async function fromList(
  source: FileSource,
  world: FileWorld,
  read: (isSkill: (name: string) => boolean) => NamedSkill[],
  { blocks, lines }: ToldLines = { blocks: [], lines: [] },
): Promise<Incoming> {
  const known = skillNames(world.taxonomy);
  const named = read((name) => known.exact(name) !== null);
  if (named.length === 0 && lines.length === 0) throw new Unreadable('no-skills');
  const listed = await recogniseNames(named, known, world);
  if (lines.length === 0) return { kind: 'skills', source, found: listed };
  const story = await recogniseLines(blocks, lines, world);
  world.signal.throwIfAborted();
  return { kind: 'skills', source, found: withStory(listed, story) };
}

/** Whether a file of LinkedIn's archive describes dated work: Positions.csv, Projects.csv, Profile.csv. */
const isStory = (name: string): boolean => /(?:^|\/)(?:positions|projects|profile)\.csv$/i.test(name);

type Row = Readonly<Record<string, string | undefined>>;

/** Whether a table is one of these, by its header. */
function isStoryTable(text: string): boolean {
  const { meta } = parse(text, 1);
  const heads = new Set(meta.fields ?? []);
  return (heads.has('title') && heads.has('started on')) || (heads.has('headline') && heads.has('summary'));
}

/** Extracts jobs and projects with dates, and the profile. `now`: the current month. */
function linesOfLinkedIn(tables: readonly string[], now: number): ToldLines {
  const lines = new LineGatherer();
  for (const table of tables) {
    const { data } = parse(table, FILE_LIMITS.rows + 1);
    if (data.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
    for (const row of data) addRow(lines, row, now);
  }
  return lines;
}

function addRow(lines: LineGatherer, row: Row, now: number): void {
  const period = periodBetween(row['started on'] ?? '', row['finished on'] ?? '', now);
  const isWork = row['company name'] !== undefined;
  if (row['started on'] !== undefined) {
    lines.add(row.title ?? '', isWork ? 'work' : 'projects', period, isWork);
    lines.add(row.description ?? '', isWork ? 'work' : 'projects', period);
  } else for (const text of [row.headline, row.summary]) lines.add(text ?? '', 'profile');
}

const parse = (text: string, preview: number) =>
  Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    transformHeader: (head) => head.trim().toLowerCase(),
    skipEmptyLines: 'greedy',
    preview,
  });

/** Maximum number of unknown names checked for typos. A list with more is not about skills. */
const GUESSES = 300;
/** Names between pauses for the page. */
const NAMES_A_TURN = 2_000;

/** Looks up the names of a list in the taxonomy. */
async function recogniseNames(
  named: readonly NamedSkill[],
  names: SkillNames,
  watch: Watch,
): Promise<Recognised> {
  const known: KnownSkill[] = [];
  const unsure: KnownSkill[] = [];
  const unknown: NamedSkill[] = [];
  let guesses = 0;
  for (const [at, one] of named.entries()) {
    if (at % NAMES_A_TURN === NAMES_A_TURN - 1) {
      watch.progress(at / named.length);
      await pause(watch);
    }
    const exact = names.exact(one.name);
    const alike = exact || ++guesses > GUESSES ? null : names.alike(one.name);
    if (exact) known.push(asKnown(exact, one));
    else if (alike) unsure.push(asKnown(alike, one));
    else unknown.push(one);
  }
  const once = oncePerSkill(known);
  const taken = new Set(once.map(({ skill }) => skill));
  return { known: once, unsure: oncePerSkill(unsure).filter(({ skill }) => !taken.has(skill)), unknown };
}

function asKnown({ id, name }: Skill, { name: written, ...told }: NamedSkill): KnownSkill {
  return { skill: id, name, written, quote: '', ...told };
}

/** Whether a text is a résumé, not just a list of skills: several sections and prose. `now`: current month. */
function looksLikeResume(text: string, now: number): boolean {
  const lines = text
    .split(/\r?\n/, LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sections = new Set(lines.map((line) => resumeSectionOf(line.replace(/:$/, ''))).filter(Boolean));
  const tells = (line: string) => line.split(' ').length >= WORDS || periodsIn(line, now).length > 0;
  return sections.size > 1 && lines.some(tells);
}
