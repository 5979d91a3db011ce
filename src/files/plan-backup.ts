import { joinedProgress } from '#src/posting/progress/joined-progress.ts';
import { havingProgress, progressOf } from '#src/posting/progress/progress.ts';
import { type Changes, noChanges, type StoredLists } from '#src/store/records/changes.ts';
import { isSame } from '#src/store/records/is-same.ts';
import { type Contents, keyOf, type ListName, type RecordOf } from '#src/store/records/record-formats.ts';
import { joinedLines } from '#src/store/records/resume-of.ts';
import { keepJobsWhole } from '#src/store/records/whole-jobs.ts';
import { withCorrections } from '#src/store/records/with-corrections.ts';

/** `merge` adds the file's content and removes nothing; `replace` leaves only the file's content. */
export type BackupMode = 'merge' | 'replace';

/** Computes the changes of importing a backup. */
export function planBackup(now: StoredLists, file: Contents, mode: BackupMode): Changes {
  const changes = mode === 'replace' ? replaced(now, file) : merged(now, file);
  keepJobsWhole(now, changes);
  return changes;
}

function replaced(now: StoredLists, file: Contents): Changes {
  const changes = noChanges();
  const replace = <Name extends Exclude<ListName, 'texts'>>(name: Name) => {
    const here = now[name] as ReadonlyMap<string, RecordOf<ListName>>;
    const list = changes[name] as Map<string, RecordOf<ListName> | null>;
    for (const key of here.keys()) list.set(key, null);
    for (const record of file[name]) {
      const key = keyOf(record);
      if (isSame(here.get(key), record)) list.delete(key);
      else list.set(key, record);
    }
  };
  for (const name of ['tracked', 'removed', 'own', 'postings', 'roadmaps', 'resume'] as const) replace(name);
  keepWholeReadings(now, file, changes);
  replaceTexts(now, file, changes);
  changes.settings = file.settings;
  return changes;
}

/**
 * For a posting whose text is missing in the file, keeps the reading stored here if it has a text, because
 * mentions refer to places in it. The user's data comes from the file.
 */
function keepWholeReadings(now: StoredLists, file: Contents, { postings }: Changes): void {
  const withText = new Set(file.texts.map(({ id }) => id));
  for (const posting of file.postings) {
    const here = now.postings.get(posting.id);
    if (!here || withText.has(posting.id) || !now.texts.has(posting.id)) continue;
    const { notHere, corrections, firstSeen } = posting;
    const said = withCorrections({ ...here, notHere, firstSeen }, corrections);
    const whole = havingProgress(said, progressOf(posting));
    if (isSame(here, whole)) postings.delete(posting.id);
    else postings.set(posting.id, whole);
  }
}

/** Replaces the texts of changed postings. Texts are most of the data, so unchanged ones are not written again. */
function replaceTexts(now: StoredLists, file: Contents, { postings, texts }: Changes): void {
  const inFile = new Set(file.postings.map(({ id }) => id));
  for (const id of now.texts) if (!inFile.has(id) || !now.postings.has(id)) texts.set(id, null);
  for (const text of file.texts) {
    if (!inFile.has(text.id)) continue;
    if (now.texts.has(text.id) && !postings.has(text.id)) texts.delete(text.id);
    else texts.set(text.id, text);
  }
}

function merged(now: StoredLists, file: Contents): Changes {
  const changes = noChanges();
  for (const skill of file.tracked) {
    const here = now.tracked.get(skill.skill);
    if (here && here.changedAt >= skill.changedAt) continue;
    changes.tracked.set(skill.skill, skill);
    if (now.removed.has(skill.skill)) changes.removed.set(skill.skill, null);
  }
  for (const gone of file.removed) {
    const known = now.tracked.has(gone.skill) || now.removed.has(gone.skill);
    if (!known) changes.removed.set(gone.skill, gone);
  }
  for (const own of file.own) {
    const here = now.own.get(own.id);
    const [earlier, later] = here && here.changedAt >= own.changedAt ? [own, here] : [here ?? own, own];
    const both = { ...later, aliases: [...new Set([...later.aliases, ...earlier.aliases])] };
    if (!isSame(here, both)) changes.own.set(own.id, both);
  }
  const texts = new Map(file.texts.map((text) => [text.id, text]));
  for (const posting of file.postings) mergePosting(posting, now, texts, changes);
  for (const roadmap of file.roadmaps) {
    if (!now.roadmaps.has(roadmap.id)) changes.roadmaps.set(roadmap.id, roadmap);
  }
  for (const lines of file.resume) {
    const here = now.resume.get(lines.skill);
    const both = joinedLines(here, lines);
    if (!isSame(here, both)) changes.resume.set(lines.skill, both);
  }
  return changes;
}

/**
 * Merges a posting. The later reading wins if it has a text, because mentions refer to places in it. The user's
 * data and the first-seen time are combined from both.
 */
function mergePosting(
  posting: RecordOf<'postings'>,
  now: StoredLists,
  texts: ReadonlyMap<string, RecordOf<'texts'>>,
  changes: Changes,
): void {
  const here = now.postings.get(posting.id);
  const text = texts.get(posting.id);
  const later = here && (here.lastSeen >= posting.lastSeen || !text) ? here : posting;
  const progress = joinedProgress(here?.progress, posting.progress);
  const both = withCorrections(
    {
      ...later,
      notHere: [...new Set([...(here?.notHere ?? []), ...posting.notHere])],
      ...(progress && { progress }),
      firstSeen: Math.min(posting.firstSeen, here?.firstSeen ?? posting.firstSeen),
    },
    { ...posting.corrections, ...here?.corrections },
  );
  if (isSame(here, both)) return;
  changes.postings.set(posting.id, both);
  if (text && later === posting) changes.texts.set(posting.id, text);
}
