import { useMemo, useRef } from 'preact/hooks';
import type { AskedBy } from '#src/insights/asked-by.ts';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { Found } from '#src/ui/skill-search.ts';
import { useCombobox } from '../use-combobox.ts';
import { FoundList, OFFER_ID, optionId } from './found-list.tsx';
import { type NameTable, type OwnOffer, ownOffer } from './own-offer.ts';
import { useShortcut } from './use-shortcut.ts';

interface Props {
  taxonomy: Taxonomy;
  tracked: readonly TrackedSkill[];
  names: NameTable;
  /** What the kept postings ask for; null while that is not known. */
  asked: AskedBy | null;
  add: (skill: string, name: string) => void;
  addOwn: (offer: OwnOffer) => void;
}

/** Finds a skill by any of its names and adds it, or offers to add it as one of the user's own. */
export function AddSkill({ taxonomy, tracked, names, asked, add, addOwn }: Props) {
  const { query, type, open, found, at, onKeys } = useCombobox(taxonomy);
  const offer = useMemo(() => ownOffer(query, names), [query, names]);
  const size = found.length + (offer ? 1 : 0);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', () => input.current?.focus());
  const pick = (one: Found | undefined) => {
    if (one) add(one.skill.id, one.skill.name);
    else if (offer) addOwn(offer);
    else return;
    type('');
  };
  const chosen = found[at];
  const active = chosen ? optionId(chosen) : offer ? OFFER_ID : undefined;
  return (
    <div class="combo">
      <label class="field">
        <Icon name="search" />
        <span class="visually-hidden">Add a skill</span>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-keyshortcuts="/"
          aria-expanded={open}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={open ? active : undefined}
          placeholder="Add a skill by any of its names: k8s, Postgres, golang"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeys(size, pick)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      {open && (
        <FoundList
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
