import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addDays, type Day, dayAt } from '#src/posting/facts/day.ts';
import { postingId, siteName } from '#src/posting/identity/identity.ts';
import type { Posting } from '#src/posting/posting.ts';
import { PROGRESS_DEFAULTS, type Progress, type ToldStatus } from '#src/posting/progress/progress.ts';
import { blocksFromText } from '#src/posting/text/blocks.ts';

/** A posting as written in tests/demo/postings. Days are relative to the pictures' day, by default before it. */
export interface WrittenPosting {
  url: string;
  title: string;
  company: string;
  location: string;
  seen: number;
  posted: number;
  /** In this many days. */
  closes?: number;
  /** The page's own statements outside the text. */
  told: string[];
  progress?: WrittenProgress;
  /** One line a block. */
  text: string;
}

interface WrittenProgress {
  status: ToldStatus;
  dates: { [Told in ToldStatus]?: number };
  note?: string;
  next?: string;
  /** In this many days. */
  nextOn?: number;
}

/** A posting from a page, its time in ms since 1970, and the user's progress. */
export interface DemoPosting {
  posting: Posting;
  seen: number;
  progress?: Progress;
}

const FOLDER = new URL('postings/', import.meta.url);
const DAY = 86_400_000;

/** Returns the written postings in arbitrary order. */
export function writtenPostings(): WrittenPosting[] {
  const files = readdirSync(FOLDER).sort();
  return files.flatMap((file): WrittenPosting[] => parse(readFileSync(new URL(file, FOLDER), 'utf8')));
}

/**
 * Returns thirty postings of invented employers, as read by a backend developer looking for work. `now`: time of
 * the last reading, in ms since 1970.
 */
export function demoPostings(now: number): DemoPosting[] {
  return writtenPostings().map((written) => asRead(written, now));
}

function asRead(written: WrittenPosting, now: number): DemoPosting {
  const { title, company, location, told: texts, text, seen, posted, closes, progress } = written;
  const url = new URL(written.url);
  const today = dayAt(now);
  const told = {
    posted: addDays(today, -posted),
    ...(closes !== undefined && { closes: addDays(today, closes) }),
    texts,
  };
  const head = { id: postingId(url), url: url.href, portal: siteName(url), title, company, location };
  return {
    // Blank lines make blocks; consecutive lines might be joined as wrapped mail.
    posting: { ...head, blocks: blocksFromText(text.replaceAll('\n', '\n\n')), told },
    seen: now - seen * DAY,
    ...(progress && { progress: onDays(progress, today) }),
  };
}

function onDays({ dates, nextOn, ...said }: WrittenProgress, today: Day): Progress {
  const days = Object.entries(dates).map(([status, ago]) => [status, addDays(today, -ago)]);
  return {
    ...PROGRESS_DEFAULTS,
    ...said,
    dates: Object.fromEntries(days),
    nextOn: nextOn === undefined ? null : addDays(today, nextOn),
  };
}

/** Returns the ids of these employers' postings, in order. Throws if one has none. */
export function demoIds(companies: readonly string[]): string[] {
  const written = writtenPostings();
  return companies.map((company) => {
    const found = written.find((one) => one.company === company);
    if (!found) throw new Error(`No demo posting of ${company}`);
    return postingId(new URL(found.url));
  });
}
