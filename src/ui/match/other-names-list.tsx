import { doAndTell } from '#src/ui/components/toast.tsx';
import { evidenceFor, type QuoteSource } from '#src/ui/evidence.ts';
import { t } from '#src/ui/words/t.ts';
import { EvidenceButton } from './evidence-button.tsx';
import type { OtherName, OtherNames } from './other-names.ts';
import { bringBack } from './popup-actions.ts';
import { namedWhyWords } from './why-words.ts';

/** Lists skills that the posting names without requiring them, with the reason, and those the user excluded. */
export function OtherNamesList({ other }: { other: OtherNames }) {
  return (
    <ul class="also">
      {other.named.map((name) => (
        <Named key={name.skill} other={name} posting={other.posting} source={other.source} />
      ))}
      {other.setAside.map(({ skill, name }) => (
        <li key={skill}>
          <span>
            <b>{name}</b> <span class="note">{t('also.you-set-aside')}</span>
          </span>
          <button
            type="button"
            class="button plain"
            aria-label={t('also.name-is-a-skill', { name })}
            onClick={() => doAndTell(bringBack(other.posting, { id: skill, name }))}
          >
            {t('also.is-a-skill')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NamedProps {
  other: OtherName;
  posting: string;
  source: QuoteSource;
}

function Named({ other: { name, excluded, mention }, posting, source }: NamedProps) {
  const { quote } = evidenceFor(source, mention.places, null);
  return (
    <li>
      <span>
        <b>{name}</b> <span class="note">{namedWhyWords(excluded, mention.why)}</span>
        {quote && <EvidenceButton quote={quote} posting={posting} />}
      </span>
    </li>
  );
}
