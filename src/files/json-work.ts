import type { ResumeSection } from '#src/files/resume/section-signs.ts';
import { jsonField, textField } from './json-field.ts';
import { FILE_LIMITS } from './limits.ts';
import { LineGatherer, periodBetween, type ToldLines } from './told-lines.ts';
import { Unreadable } from './unreadable.ts';

/** The lists of a JSON Resume with text about skills, by their fields: the position held, and the work done. */
const LISTS: readonly {
  list: string;
  section: ResumeSection;
  heads: readonly string[];
  texts: readonly string[];
}[] = [
  {
    list: 'work',
    section: 'work',
    heads: ['position'],
    texts: ['summary', 'description', 'highlights', 'keywords'],
  },
  { list: 'volunteer', section: 'work', heads: ['position'], texts: ['summary', 'highlights'] },
  {
    list: 'projects',
    section: 'projects',
    heads: [],
    texts: ['description', 'summary', 'highlights', 'keywords', 'roles'],
  },
  { list: 'education', section: 'education', heads: [], texts: ['area', 'courses'] },
  { list: 'certificates', section: 'certificates', heads: [], texts: ['name'] },
];

/** Extracts the other lines of a JSON Resume: dated jobs, projects, studies. `now`: the current month. */
export function linesOfJsonResume(resume: unknown, now: number): ToldLines {
  const lines = new LineGatherer();
  const basics = jsonField(resume, 'basics');
  for (const field of ['label', 'summary']) lines.add(textField(basics, field), 'profile');
  for (const { list, section, heads, texts } of LISTS) {
    for (const entry of entriesOf(resume, list)) {
      const period = periodBetween(textField(entry, 'startDate'), textField(entry, 'endDate'), now);
      for (const field of heads) lines.add(textField(entry, field), section, period, true);
      for (const field of texts) for (const text of textsOf(entry, field)) lines.add(text, section, period);
    }
  }
  return lines;
}

function entriesOf(resume: unknown, list: string): unknown[] {
  const entries = jsonField(resume, list);
  if (!Array.isArray(entries)) return [];
  if (entries.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  return entries;
}

/** Returns a text field or list of texts; keywords become one line. */
function textsOf(entry: unknown, field: string): string[] {
  const value = jsonField(entry, field);
  if (!Array.isArray(value)) return [textField(entry, field)];
  if (value.length > FILE_LIMITS.rows) throw new Unreadable('too-large');
  const texts = value.filter((one): one is string => typeof one === 'string');
  return field === 'keywords' ? [texts.join(', ')] : texts;
}
