import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledSkill } from '../scoring/affinity.ts';
import { type Part, partOf } from './part-of.ts';

/** Kind of the texts without required technical skills: articles, companies' pages, ads of other trades. */
export const UNASKED = 'unasked';

/** A benchmark posting with the agreed labels of two annotators. */
export interface BenchmarkPosting {
  id: string;
  /** Kind of source whose style it follows: the name of its file. */
  kind: string;
  part: Part;
  /** ISO 639-1. */
  language: string;
  title: string;
  company: string;
  /** One line a block. */
  text: string;
  labels: LabelledSkill[];
}

interface PostingEntry {
  id: string;
  language: string;
  title: string;
  company?: string;
  text: string[];
}

interface LabelEntry {
  id: string;
  skills: LabelledSkill[];
}

/** Loads all postings by kind. Throws if a posting has no labels, or labels have no posting. */
export function loadBenchmark(): BenchmarkPosting[] {
  const files = readdirSync(new URL('postings/', import.meta.url)).sort();
  return files.flatMap((file) => {
    const labels = new Map(read<LabelEntry[]>(`labels/${file}`).map(({ id, skills }) => [id, skills]));
    const postings = read<PostingEntry[]>(`postings/${file}`);
    if (labels.size !== postings.length) throw new Error(`${file}: not as many labelled as there are`);
    return postings.map(({ id, company = '', text, ...told }) => {
      const skills = labels.get(id);
      if (!skills) throw new Error(`${file}: ${id} is not labelled`);
      const kind = file.replace('.json', '');
      return { ...told, id, kind, part: partOf(id), company, text: text.join('\n'), labels: skills };
    });
  });
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
