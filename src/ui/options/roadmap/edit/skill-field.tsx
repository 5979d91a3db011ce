import { useId, useMemo, useState } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/icon.tsx';
import { type Found, skillSearch } from '#src/ui/skill-search.ts';
import { Tile } from '#src/ui/tile.tsx';

interface Props {
  label: string;
  taxonomy: Taxonomy;
  /** The skills that stand in the roadmap already: found, but not to be added again. */
  taken: ReadonlySet<string>;
  add: (skill: string, name: string) => void;
}

/**
 * Finds a skill by any of its names and adds it: the combobox of the ARIA practices.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SkillField({ label, taxonomy, taken, add }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const search = useMemo(() => skillSearch(taxonomy), [taxonomy]);
  const found = useMemo(() => search(query), [search, query]);
  const open = query.trim() !== '';
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const pick = (one: Found | undefined) => {
    if (!one || taken.has(one.skill.id)) return;
    add(one.skill.id, one.skill.name);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && found.length > 0) setAt((at + 1) % found.length);
    else if (event.key === 'ArrowUp' && found.length > 0) setAt((at + found.length - 1) % found.length);
    else if (event.key === 'Enter') pick(found[at]);
    else if (event.key === 'Escape' && open) type('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="skill-field">
      <label class="text-field">
        <Icon name="plus" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
          placeholder="Add a skill"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => type('')}
        />
      </label>
      {open && (
        <div class="found" id={`${id}-list`} role="listbox" aria-label="Skills found">
          {found.map((one, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            <div
              key={one.skill.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              aria-disabled={taken.has(one.skill.id)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(one)}
            >
              <Tile small skill={one.skill.id} name={one.skill.name} />
              <b>{one.skill.name}</b>
              <span class="note">
                {taken.has(one.skill.id) ? 'on this roadmap' : one.alias && `also ${one.alias}`}
              </span>
            </div>
          ))}
          {found.length === 0 && <p class="none">No skill called “{query.trim()}” is in the list.</p>}
        </div>
      )}
      <span class="visually-hidden" role="status">
        {open && `${found.length} found`}
      </span>
    </div>
  );
}
