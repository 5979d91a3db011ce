import { useMemo, useRef } from 'preact/hooks';
import type { AskedBy } from '#src/insights/asked-by.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import type { FoundSkill } from '#src/ui/skill-search.ts';
import { t } from '#src/ui/words/t.ts';
import { useCombobox } from '../use-combobox.ts';
import { completed, type ListOffer, lastName, listOffer, listOfferText, withoutEnd } from './list-offer.ts';
import { type NameTable, type OwnOffer, offerText, ownOffer } from './own-offer.ts';
import { OFFER_ID, optionId, SearchResults } from './search-results.tsx';
import { useShortcut } from './use-shortcut.ts';

interface Props {
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  names: NameTable;
  /** The requirements of stored postings; null while unknown. */
  asked: AskedBy | null;
  add: (skill: string, name: string) => void;
  addOwn: (offer: OwnOffer) => void;
  addList: (offer: ListOffer) => void;
}

/**
 * A search field that adds a skill by any of its names, offers to create it as the user's own, or adds a pasted
 * list.
 */
export function AddSkill({ taxonomy, tracked, names, asked, add, addOwn, addList }: Props) {
  const { query, type, open, found: alike, at, onKeys } = useCombobox(taxonomy, lastName);
  const list = useMemo(() => listOffer(query, names), [query, names]);
  const own = useMemo(() => (list ? null : ownOffer(withoutEnd(query), names)), [list, query, names]);
  // In a list, a complete name needs no suggestions.
  const found = list && (lastName(query) === '' || names(lastName(query))) ? [] : alike;
  const offer = list
    ? { text: listOfferText(list), heard: t('n-skills', { n: list.known.length + list.own.length }) }
    : own && { text: offerText(own), note: t('add.other-names') };
  const size = found.length + (offer ? 1 : 0);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  const pick = (one: FoundSkill | undefined) => {
    if (list && one) return type(completed(query, one.skill.name));
    if (list) addList(list);
    else if (one) add(one.skill.id, one.skill.name);
    else if (own) addOwn(own);
    else return;
    type('');
  };
  const chosen = found[at];
  const active = chosen ? optionId(chosen) : offer ? OFFER_ID : undefined;
  return (
    <div class="combo">
      <label class="field">
        <Icon name="search" />
        <span class="visually-hidden">{t('add.label')}</span>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-keyshortcuts="/"
          aria-expanded={open}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={open ? active : undefined}
          placeholder={t('add.hint')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onPaste={(event) => {
            const text = pasted(event);
            if (text !== null) type(text);
          }}
          onKeyDown={onKeys(size, () => pick(found[at]))}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      {open && (
        <SearchResults
          found={found}
          offer={offer}
          at={at}
          query={query}
          tracked={tracked}
          asked={asked}
          pick={pick}
        />
      )}
    </div>
  );
}

/**
 * Returns the field's text with pasted lines kept apart, because the field would join them. Null if the paste
 * has one line.
 */
function pasted(event: ClipboardEvent): string | null {
  const lines = event.clipboardData
    ?.getData('text')
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  const field = event.currentTarget;
  if (!lines || lines.length < 2 || !(field instanceof HTMLInputElement)) return null;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = field;
  return `${value.slice(0, selectionStart ?? 0)}${lines.join(', ')}${value.slice(selectionEnd ?? value.length)}`;
}
