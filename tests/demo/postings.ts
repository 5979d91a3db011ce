import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { blocksFromText } from '#src/posting/blocks.ts';
import { addDays, type Day, dayAt } from '#src/posting/facts/day.ts';
import { postingId, siteName } from '#src/posting/identity.ts';
import type { Posting } from '#src/posting/posting.ts';
import { PROGRESS_DEFAULTS, type Progress, type ToldStatus } from '#src/posting/progress/progress.ts';

/** A posting as written in tests/demo/postings. Days count from the day of the pictures, back where not told otherwise. */
export interface WrittenPosting {
  url: string;
  title: string;
  company: string;
  location: string;
  seen: number;
  posted: number;
  /** In so many days. */
  closes?: number;
  /** What its page tells beside the text, in its own words. */
  told: string[];
  progress?: WrittenProgress;
  /** A line is a block. */
  text: string;
}

interface WrittenProgress {
  status: ToldStatus;
  dates: { [Told in ToldStatus]?: number };
  note?: string;
  next?: string;
  /** In so many days. */
  nextOn?: number;
}

/** A posting as a page gave it, when that was (in ms since 1970), and how far its reader is with it. */
export interface DemoPosting {
  posting: Posting;
  seen: number;
  progress?: Progress;
}

const FOLDER = new URL('postings/', import.meta.url);
const DAY = 86_400_000;

/** The postings as they are written, in no order that means anything. */
export function writtenPostings(): WrittenPosting[] {
  const files = readdirSync(FOLDER).sort();
  return files.flatMap((file): WrittenPosting[] => parse(readFileSync(new URL(file, FOLDER), 'utf8')));
}

/**
 * Thirty postings of invented employers, as somebody has read them who looks for work with a backend, and looks about.
 * `now` is when the last of them was read, in ms since 1970.
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
    // Lines apart are blocks apart, as on a page: lines on end may be one that a mail has wrapped.
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

/** The ids of the postings of these employers, in that order. Throws where one has none. */
export function demoIds(companies: readonly string[]): string[] {
  const written = writtenPostings();
  return companies.map((company) => {
    const found = written.find((one) => one.company === company);
    if (!found) throw new Error(`No demo posting of ${company}`);
    return postingId(new URL(found.url));
  });
}
