import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import type { FoundSkill } from '#src/ui/skill-search.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';
import { useCombobox } from '../use-combobox.ts';
import { completed, type ListOffer, lastName, listOffer, listOfferText, withoutEnd } from './list-offer.ts';
import { type NameTable, type OwnOffer, offerText, ownOffer } from './own-offer.ts';
import { useShortcut } from './use-shortcut.ts';

/** An addition to offer, in words. */
interface Offer {
  text: string;
  note?: string;
  /** The text for screen readers when no skill was searched for. */
  heard?: string;
}

interface SearchResultsProps {
  found: readonly FoundSkill[];
  /** The addition offered besides the results, or null. */
  offer: Offer | null;
  at: number;
  query: string;
  tracked: readonly TrackedSkill[];
  /** The requirements of stored postings; null while unknown. */
  asked: AskedBy | null;
  /** Picks a result, or the offer if called without one. */
  pick: (found?: FoundSkill) => void;
}

/** Returns an option's id for `aria-activedescendant`. */
const optionId = ({ skill }: FoundSkill): string => `found-${skill.id}`;

/** The id of the option that adds a skill of the user's own. */
const OFFER_ID = 'found-own';

interface OptionProps extends Pick<SearchResultsProps, 'tracked' | 'asked' | 'pick'> {
  found: FoundSkill;
  selected: boolean;
}

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

/** The results of a search, with the one that Enter picks marked. */
function SearchResults({ found, offer, at, query, tracked, asked, pick }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  const heard = offer?.heard ?? (found.length > 0 ? t('add.found', { n: found.length }) : null);
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [at],
  );
  return (
    <div class="combo-list" ref={list}>
      <div id="found" role="listbox" aria-label={t('add.list')}>
        {found.map((one, i) => (
          <Option
            key={one.skill.id}
            found={one}
            selected={i === at}
            tracked={tracked}
            asked={asked}
            pick={pick}
          />
        ))}
        {offer && <OfferOption offer={offer} selected={at === found.length} pick={pick} />}
      </div>
      <p class={heard ? 'visually-hidden' : 'none-found'} role="status">
        {heard ?? t('add.none', { query: query.trim() })}
      </p>
    </div>
  );
}

function OfferOption({ offer, selected, pick }: { offer: Offer; selected: boolean; pick: () => void }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
    <div
      id={OFFER_ID}
      role="option"
      class="offer"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => pick()}
    >
      <span>{offer.text}</span>
      {offer.note && <span class="note">{offer.note}</span>}
    </div>
  );
}

function Option({ found, selected, tracked, asked, pick }: OptionProps) {
  const { skill, alias } = found;
  const own = tracked.find((one) => one.skill === skill.id);
  const also = alias ?? skill.aliases.slice(0, 2).join(', ');
  return (
    // The field keeps the focus, so the option is pressed and never focused.
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
    <div
      id={optionId(found)}
      role="option"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => pick(found)}
    >
      <Tile skill={skill.id} name={skill.name} />
      <b>{skill.name}</b>
      <span class="note">{also && t('add.also', { names: also })}</span>
      <span class="note">{own ? t('add.yours', { level: own.level }) : askedText(skill.id, asked)}</span>
    </div>
  );
}

function askedText(skill: string, asked: AskedBy | null): string | null {
  const share = asked ? shareOf(asked, skill) : 0;
  return share > 0 ? t('add.asked-by', { share: percent(share) }) : null;
}
