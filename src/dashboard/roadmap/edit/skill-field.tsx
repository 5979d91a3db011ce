import { useId } from 'preact/hooks';
import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { Tile } from '#src/ui/components/tile.tsx';
import type { FoundSkill } from '#src/ui/skill-search.ts';
import { t } from '#src/ui/words/t.ts';
import { withoutEnd } from '../../skills/list-offer.ts';
import { useCombobox } from '../../use-combobox.ts';

interface Props {
  label: string;
  taxonomy: Taxonomy;
  /** Skills already in the roadmap; they are listed but cannot be added again. */
  taken: ReadonlySet<string>;
  add: (skill: string, name: string) => void;
}

/** A search field for skills by any of their names, which adds one to the roadmap. */
export function SkillField({ label, taxonomy, taken, add }: Props) {
  const id = useId();
  const { query, type, open, found, at, onKeys } = useCombobox(taxonomy, withoutEnd);
  const pick = (one: FoundSkill | undefined) => {
    if (!one || taken.has(one.skill.id)) return;
    add(one.skill.id, one.skill.name);
    type('');
  };
  return (
    <div class="combo skill-field">
      <label class="field text-field">
        <Icon name="plus" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
          placeholder={t('add.label')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeys(found.length, pick)}
          onBlur={() => type('')}
        />
      </label>
      {open && (
        <div class="combo-list" id={`${id}-list`} role="listbox" aria-label={t('add.list')}>
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
                {taken.has(one.skill.id) ? t('edit.taken') : one.alias && t('add.also', { names: one.alias })}
              </span>
            </div>
          ))}
          {found.length === 0 && <p class="none-found">{t('add.none', { query: query.trim() })}</p>}
        </div>
      )}
      <span class="visually-hidden" role="status">
        {open && t('add.found', { n: found.length })}
      </span>
    </div>
  );
}
