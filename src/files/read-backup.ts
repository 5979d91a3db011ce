import * as v from 'valibot';
import { fromSaved } from '#src/posting/progress/from-saved.ts';
import { pause, type Watch } from '#src/store/records/pause.ts';
import {
  BACKUP_VERSION,
  type Contents,
  LISTS,
  type ListName,
  RECORDS,
  type RecordOf,
} from '#src/store/records/record-formats.ts';
import { BACKUP_FORMAT } from './file-kind.ts';
import { parsedJson } from './parsed-json.ts';
import { Unreadable } from './unreadable.ts';

/** Records between pauses for the page. */
const RECORDS_A_TURN = 250;

/** A backup after reading. */
export interface ReadBackup {
  contents: Contents;
  /** Number of damaged records that were left out. */
  damaged: number;
}

/**
 * Reads a backup. Validates each record and copies only its known fields. Migrates older versions. Throws {@link
 * Unreadable} for a newer version, a truncated file or no backup.
 */
export async function readBackup(text: string, watch: Watch): Promise<ReadBackup> {
  const file = parsedJson(text);
  if (!isObject(file) || file.format !== BACKUP_FORMAT) throw new Unreadable('not-known');
  const { version } = file;
  if (!Number.isInteger(version) || Number(version) < 1) throw new Unreadable('broken');
  if (Number(version) > BACKUP_VERSION) throw new Unreadable('newer');
  const lists = LISTS.map((name) => [name, listOf(file, name)] as const);
  const total = lists.reduce((sum, [, records]) => sum + records.length, 0);
  const contents = { settings: settingsIn(file) } as Contents;
  let done = 0;
  let damaged = 0;
  for (const [name, records] of lists) {
    const good: RecordOf<ListName>[] = [];
    for (const record of records) {
      const { success, output } = v.safeParse(
        RECORDS[name],
        name === 'postings' ? fromSaved(record) : record,
      );
      if (success) good.push(output);
      else damaged++;
      if (++done % RECORDS_A_TURN !== 0) continue;
      watch.progress(done / total);
      await pause(watch);
    }
    Object.assign(contents, { [name]: good });
  }
  return { contents, damaged };
}

/** Maximum characters of a setting as JSON, far beyond what the pages can set. */
const LONGEST_SETTING = 50_000;

/** Returns the settings, without those that are too long. */
function settingsIn({ settings }: Record<string, unknown>): Contents['settings'] {
  const all = isObject(settings) ? Object.entries(settings) : [];
  return Object.fromEntries(all.filter(([, value]) => isShort(value)));
}

function isShort(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= LONGEST_SETTING;
  } catch {
    // Nested too deeply to be written.
    return false;
  }
}

function listOf(file: Record<string, unknown>, name: ListName): unknown[] {
  const list = Object.hasOwn(file, name) ? file[name] : [];
  if (!Array.isArray(list)) throw new Unreadable('broken');
  return list;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
