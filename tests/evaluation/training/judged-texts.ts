import { blocksFromText } from '#src/posting/text/blocks.ts';
import { signsOfText } from '#src/skills/decision/asks-nothing.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { random } from '#src/tools/learn/random.ts';
import type { JudgedText } from '#src/tools/learn/train-words.ts';
import { CASES } from '#tests/skills/cases.ts';
import { loadBenchmark, UNASKED } from '../benchmark/load-benchmark.ts';
import { LANGUAGES, languageLines } from '../languages/language-lines.ts';
import { plainTexts } from './plain-texts.ts';

interface Text {
  /** Id in the benchmark, otherwise empty. */
  id: string;
  title: string;
  text: string;
  asks: boolean;
}

/** Returns texts that ask and texts that do not, as words without names of skills. No sealed text is included. */
export function judgedTexts(taxonomy: Taxonomy): JudgedText[] {
  const texts = [...openTexts(), ...plainTexts().map((text) => ({ ...text, id: '', asks: false }))];
  const all = [...texts, ...piecesOf(texts), ...pilesOfLines(taxonomy)];
  const names = namesIn(taxonomy, all);
  return all.map(({ title, text, asks }) => ({
    signs: [...signsOfText({ title, blocks: blocksFromText(text) })].filter(
      (sign) => !names.has(sign.replace('title ', '')),
    ),
    is: !asks,
  }));
}

/** Ads of other trades ask, though not for our skills: those without any are left out. */
function openTexts(): Text[] {
  return loadBenchmark()
    .filter(({ part }) => part === 'open')
    .filter(({ kind, labels }) => kind !== UNASKED || labels.some(({ need }) => need === 'mentioned'))
    .map(({ id, title, text, kind }) => ({ id, title, text, asks: kind !== UNASKED }));
}

/** Cuts short pieces from texts that ask, each with two required skills, as examples of short texts. */
function piecesOf(texts: readonly Text[]): Text[] {
  const draw = random(5);
  const labelsOf = new Map(loadBenchmark().map(({ id, labels }) => [id, labels]));
  return texts.flatMap((whole) => {
    if (!whole.asks) return [];
    const lines = whole.text.split('\n');
    const asked = (labelsOf.get(whole.id) ?? []).filter(
      ({ need }) => need === 'required' || need === 'preferred',
    );
    return Array.from({ length: PIECES }, () => {
      const length = 3 + Math.floor(draw() * 6);
      const from = Math.floor(draw() * Math.max(1, lines.length - length));
      const text = lines.slice(from, from + length).join('\n');
      return { ...whole, title: draw() < 0.5 ? '' : whole.title, text };
    }).filter(
      ({ text }) => asked.filter(({ quotes }) => quotes.some((quote) => text.includes(quote))).length >= 2,
    );
  });
}
const PIECES = 8;

/** Groups requirement lines of the cases and the languages into short texts. */
function pilesOfLines(taxonomy: Taxonomy): Text[] {
  const draw = random(7);
  const lines = LANGUAGES.flatMap((language) => languageLines(language, taxonomy));
  const english = Object.entries(CASES)
    .filter(([topic]) => /asked|need|years|alternatives|lines of many/i.test(topic))
    .flatMap(([, cases]) => cases)
    .filter(([, skills]) => / [^~!]|^[^~!]/.test(skills))
    .map(([text]) => text);
  const byLanguage = Map.groupBy(
    lines.filter(({ part, labels }) => part === 'open' && labels.some(isAsk)),
    ({ language }) => language,
  );
  const all = [english, ...[...byLanguage.values()].map((some) => some.map(({ text }) => text))];
  return all.flatMap((some) => {
    const mixed = some.map((text) => ({ text, at: draw() })).sort((a, b) => a.at - b.at);
    const piles: Text[] = [];
    for (let from = 0; from < mixed.length; ) {
      const to = from + 4 + Math.floor(draw() * 8);
      const text = mixed
        .slice(from, to)
        .map((line) => line.text)
        .join('\n');
      piles.push({ id: '', title: '', text, asks: true });
      from = to;
    }
    return piles;
  });
}
const isAsk = ({ need }: { need: string }) => need === 'required' || need === 'preferred';

/** Returns words that are skill names and mostly capitalised here; they are removed from the features. */
function namesIn({ skills }: Taxonomy, texts: readonly Text[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const word of text.match(/[\p{L}]{2,}/gu) ?? []) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + (word === key ? -1.5 : 1));
    }
  }
  const names = [...skills.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}]{2,}/gu) ?? []);
  return new Set(words.filter((word) => (counts.get(word) ?? 0) > 0));
}
