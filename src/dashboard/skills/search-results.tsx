import { useEffect, useRef } from 'preact/hooks';
import { type AskedBy, shareOf } from '#src/insights/asked-by.ts';
import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import type { FoundSkill } from '#src/ui/skill-search.ts';
import { t } from '#src/ui/words/t.ts';
import { percent } from '#src/ui/words/words.ts';

/** An addition to offer, in words. */
interface Offer {
  text: string;
  note?: string;
  /** The text for screen readers when no skill was searched for. */
  heard?: string;
}

interface Props {
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
export const optionId = ({ skill }: FoundSkill): string => `found-${skill.id}`;

/** The id of the option that adds a skill of the user's own. */
export const OFFER_ID = 'found-own';

/** The results of a search, with the one that Enter picks marked. */
export function SearchResults({ found, offer, at, query, tracked, asked, pick }: Props) {
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

interface OptionProps extends Pick<Props, 'tracked' | 'asked' | 'pick'> {
  found: FoundSkill;
  selected: boolean;
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
