import HEADINGS from '#data/headings/more-words.json' with { type: 'json' };
import WORDS from '#data/page-words.json' with { type: 'json' };

/** How the words of each kind are matched: on headings, folded labels, labels as shown, folded texts, addresses. */
const FRAMES = {
  tasks: '(?<!\\p{L})(?:*)',
  asks: '(?<!\\p{L})(?:*)',
  offers: '(?<!\\p{L})(?:*)',
  apply: '^(?:*)',
  title: '^(?:*)$',
  company: '^(?:*)$',
  place: '^(?:*)$',
  job: '(?:*)',
  hiring: '(?:*)',
  plain: '^(?:*)$',
  remote: '(?:*)',
  city: '^(?:*)$',
  path: '(?:^|[/._-])(?:*)(?:[/._-]|\\d|$)',
};

/** A pattern for each kind of words. */
export type MoreWords = Record<keyof typeof FRAMES, RegExp>;

const LANGUAGES: Partial<Record<string, string[]>>[] = [...Object.values(HEADINGS), ...Object.values(WORDS)];

/** Words by which the any-page reader knows labels, buttons and headings of languages that few pages are in. */
export const MORE_WORDS = Object.fromEntries(
  Object.entries(FRAMES).map(([kind, frame]) => {
    const words = LANGUAGES.flatMap((language) => language[kind] ?? []);
    return [
      kind,
      new RegExp(
        frame.replace('*', () => words.join('|') || '(?!)'),
        'iu',
      ),
    ];
  }),
) as MoreWords;
