import { monthAt } from '#src/resume/dates.ts';
import { looksLikeResume } from '#src/resume/looks-like-resume.ts';
import type { Ad } from '#src/skills/ad.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { decodeText } from './decode-text.ts';
import { textOfDocument } from './docx-text.ts';
import { HEAD_BYTES, kindOf } from './file-kind.ts';
import { skillsOfJsonResume } from './json-resume.ts';
import { linesOfJsonResume } from './json-work.ts';
import { FILE_LIMITS } from './limits.ts';
import { isStory, isStoryTable, linesOfLinkedIn } from './linkedin.ts';
import type { NamedSkill } from './named-skill.ts';
import { listedNames } from './names-list.ts';
import { parsedJson } from './parsed-json.ts';
import type { Watch } from './pause.ts';
import { type PdfReader, textOfPdf } from './pdf-text.ts';
import { type ReadBackup, readBackup } from './read-backup.ts';
import { recogniseNames } from './recognise-names.ts';
import { recogniseLines, recogniseResume } from './recognise-resume.ts';
import { type Recognised, withStory } from './recognised.ts';
import { skillNames } from './skill-names.ts';
import { isTable, skillsOfTable } from './skills-csv.ts';
import type { ToldLines } from './told-lines.ts';
import { Unreadable } from './unreadable.ts';
import { unzip } from './unzip.ts';

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
