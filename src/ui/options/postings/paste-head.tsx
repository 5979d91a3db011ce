import type { PastedHead } from '#src/posting/pasted-head.ts';
import type { Block } from '#src/posting/posting.ts';
import { allOf, count } from '#src/ui/words.ts';

interface Props {
  head: PastedHead;
  blocks: readonly Block[];
  edit: (edit: Partial<PastedHead>) => void;
}

const FIELDS: readonly [keyof PastedHead, string][] = [
  ['title', 'Title'],
  ['company', 'Company'],
  ['location', 'Place'],
];

/** What a pasted text was taken for, to be put right: a guess from its first lines. */
export function PasteHead({ head, blocks, edit }: Props) {
  return (
    <fieldset class="paste-head">
      <legend>What it is</legend>
      {FIELDS.map(([field, name]) => (
        <label key={field} class="field-label">
          {name}
          <input
            type="text"
            value={head[field]}
            required={field === 'title'}
            onInput={(event) => edit({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="note" role="status">
        Read as {sizeOf(blocks)}.
      </p>
    </fieldset>
  );
}

/** "212 words, 3 headings and 9 list items" */
function sizeOf(blocks: readonly Block[]): string {
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const number = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
  const parts = [
    count(words, 'word'),
    number('heading') > 0 && count(number('heading'), 'heading'),
    number('item') > 0 && count(number('item'), 'list item'),
  ];
  return allOf(parts.filter((part) => part !== false));
}
