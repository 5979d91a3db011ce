import { useState } from 'preact/hooks';
import type { OwnSkill } from '#src/skills/own-skill.ts';
import { changeOwnSkill } from '#src/store/change-own-skills.ts';
import { changeSkills, type Unstamped } from '#src/store/change-skills.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { t } from '#src/ui/words/t.ts';

interface Props {
  own: OwnSkill;
  /** Whether the skill is the user's own, and not a known one with further names. */
  isOwn: boolean;
  takenBy: (name: string) => string | null;
}

/** The names that the user gave: all names of their own skill, or those added to another. */
export function OwnNames({ own, isOwn, takenBy }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  /** The new name while it is typed. An invalid one stays, to be corrected. */
  const [draft, setDraft] = useState<string | null>(null);

  const rename = () => {
    const name = (draft ?? own.name).trim();
    const found = name === own.name ? null : nameProblem(name, own, takenBy);
    setProblem(found);
    if (found) return;
    setDraft(null);
    if (name !== own.name)
      doAndTell(
        changeOwnAndTell(own.id, () => ({ name }), t('own-name.renamed', { name: own.name, other: name })),
      );
  };
  const change = (to: (aliases: string[]) => string[], said: string) =>
    doAndTell(changeOwnAndTell(own.id, ({ aliases }) => ({ aliases: to(aliases) }), said));
  const add = (field: HTMLInputElement) => {
    const alias = field.value.trim();
    const found = nameProblem(alias, own, takenBy);
    setProblem(found);
    if (found) return;
    field.value = '';
    const added = (aliases: string[]) => [...aliases.filter((one) => one !== alias), alias];
    change(added, t('own-name.also-now', { name: own.name, other: alias }));
  };
  const drop = (alias: string) => {
    const left = (aliases: string[]) => aliases.filter((one) => one !== alias);
    change(left, t('own-name.dropped', { name: own.name, other: alias }));
  };

  return (
    <div class="own-names">
      {isOwn && (
        <label class="detail-field">
          <span class="detail-label">{t('field.name')}</span>
          <input
            class="text-area"
            value={draft ?? own.name}
            maxLength={60}
            aria-invalid={problem !== null && draft !== null}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            onChange={rename}
          />
        </label>
      )}
      <p class="detail-label">{t(isOwn ? 'skill-detail.also-called' : 'own-name.added')}</p>
      <div class="own-name-list">
        {own.aliases.map((alias) => (
          <span key={alias} class="tag">
            {alias}
            <button type="button" aria-label={t('own-name.remove', { alias })} onClick={() => drop(alias)}>
              <Icon name="x" />
            </button>
          </span>
        ))}
        <AddName add={add} />
      </div>
      <p class="name-problem" role="alert">
        {problem}
      </p>
      {isOwn && (
        <button type="button" class="button" onClick={() => doAndTell(removeOwnAndTell(own))}>
          {t('own-name.delete')}
        </button>
      )}
    </div>
  );
}

function AddName({ add }: { add: (field: HTMLInputElement) => void }) {
  return (
    <input
      class="text-area add-name"
      aria-label={t('own-name.add')}
      placeholder={t('own-name.add')}
      maxLength={60}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        add(event.currentTarget);
      }}
    />
  );
}

/**
 * Says why a text cannot be a name of the user's own skill; null if it can. `takenBy` returns the skill that
 * already has a name, or null.
 */
export function nameProblem(
  text: string,
  { name, aliases }: Pick<OwnSkill, 'name' | 'aliases'>,
  takenBy: (name: string) => string | null,
): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return t('own-name.no-letter');
  if (text.length < 2) return t('own-name.one-letter');
  const wanted = text.toLowerCase();
  if ([name, ...aliases].some((one) => one.toLowerCase() === wanted)) return t('own-name.its-own', { text });
  const other = takenBy(text);
  return other && t('own-name.taken', { text, other });
}

/** Changes the names of one of the user's own skills, or the names added to another. */
export async function changeOwnAndTell(
  id: string,
  change: (now: Unstamped<OwnSkill>) => Partial<Pick<OwnSkill, 'name' | 'aliases'>>,
  said: string,
): Promise<Done> {
  const { changed, undo } = await changeOwnSkill(id, change);
  return changed > 0 ? { said, undo } : { said: t('own-name.gone'), undo: null };
}

/** Deletes one of the user's own skills, with its tracked entry. */
export async function removeOwnAndTell({ id, name }: Pick<OwnSkill, 'id' | 'name'>): Promise<Done> {
  const { undo } = await changeSkills(() => ({ own: new Map([[id, null]]), tracked: new Map([[id, null]]) }));
  return { said: t('own-name.deleted', { name }), undo };
}
