import { Tile } from '#src/ui/tile.tsx';
import { doAndTell } from '#src/ui/toast.tsx';
import { EvidenceButton } from './evidence-button.tsx';
import type { OtherName, OtherNames } from './other-names.ts';
import { bringBack } from './popup-actions.ts';

/** "3, not counted, 1 set aside" */
export function otherSummary({ named, setAside }: OtherNames): string {
  const parts = [
    named.length > 0 && `${named.length}, not counted`,
    setAside.length > 0 && `${setAside.length} set aside`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}

/** What the posting names without asking for it, and what the user set aside here. */
export function OtherNamesList({ other }: { other: OtherNames }) {
  return (
    <ul class="also">
      {other.named.map((name) => (
        <Named key={name.skill} other={name} posting={other.posting} />
      ))}
      {other.setAside.map(({ skill, name }) => (
        <li key={skill}>
          <Tile small skill={skill} name={name} />
          <span>
            <b>{name}</b> <span class="note">you set it aside</span>
          </span>
          <button
            type="button"
            class="button plain"
            aria-label={`${name} is a skill here`}
            onClick={() => doAndTell(bringBack(other.posting, { id: skill, name }))}
          >
            It is a skill
          </button>
        </li>
      ))}
    </ul>
  );
}

function Named({ other: { skill, name, excluded, quote }, posting }: { other: OtherName; posting: string }) {
  return (
    <li>
      <Tile small skill={skill} name={name} />
      <span>
        <b>{name}</b> <span class="tag">{excluded ? 'not wanted' : 'named'}</span>
        {quote && <EvidenceButton quote={quote} posting={posting} />}
      </span>
    </li>
  );
}
