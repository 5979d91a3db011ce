import type { PastedHead } from '#src/posting/pasted-head.ts';
import type { Block } from '#src/posting/posting.ts';
import { t } from '#src/ui/t.ts';
import { allOf } from '#src/ui/words.ts';

interface Props {
  head: PastedHead;
  blocks: readonly Block[];
  edit: (edit: Partial<PastedHead>) => void;
}

const FIELDS: readonly (keyof PastedHead)[] = ['title', 'company', 'location'];

/** Shows the title, company and place guessed from a pasted text, for the user to correct. */
export function PasteHead({ head, blocks, edit }: Props) {
  return (
    <fieldset class="paste-head">
      <legend>{t('pasted.what')}</legend>
      {FIELDS.map((field) => (
        <label key={field} class="field-label">
          {t(`pasted.field.${field}`)}
          <input
            type="text"
            value={head[field]}
            required={field === 'title'}
            onInput={(event) => edit({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="note" role="status">
        {t('pasted.read', { what: sizeOf(blocks) })}
      </p>
    </fieldset>
  );
}

/** Formats the size of a text: "212 words, 3 headings and 9 list items". */
function sizeOf(blocks: readonly Block[]): string {
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const number = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
  const [headings, items] = [number('heading'), number('item')];
  const parts = [
    t('n-words', { n: words }),
    headings > 0 && t('pasted.headings', { n: headings }),
    items > 0 && t('pasted.items', { n: items }),
  ];
  return allOf(parts.filter((part) => part !== false));
}
