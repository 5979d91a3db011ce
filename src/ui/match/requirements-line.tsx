import './requirements-line.css';
import type { RequirementMatch } from '#src/match/match.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { evidenceFor, type QuoteSource } from '#src/ui/evidence.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf } from '#src/ui/words/words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { Quoted } from './quoted.tsx';
import { isLacking, requirementWithOwn } from './requirement-words.ts';

interface Props {
  requirements: readonly RequirementMatch[];
  source: QuoteSource;
  /** The posting that quotations link to; null for the sample. */
  posting: string | null;
}

/** Draws the requirements besides skills in one line, lacking ones first. It opens to the sentences. */
export function RequirementsLine({ requirements, source, posting }: Props) {
  const sorted = [...requirements].sort((a, b) => Number(isLacking(b.state)) - Number(isLacking(a.state)));
  return (
    <details class="requirements-line">
      <summary>
        <span>
          <b>{t('requirements.label')}</b>{' '}
          {sorted.map((one, n) => (
            <span key={n}>
              {n > 0 && ' · '}
              <Words match={one} />
            </span>
          ))}
        </span>
        <Icon name="chevron" />
      </summary>
      {sorted.map((one, n) => (
        <Evidence key={n} match={one} source={source} posting={posting} />
      ))}
    </details>
  );
}

/** Draws the lacking requirement and the highest score that it allows. */
export function CappedReason({ requirements, score }: Pick<Props, 'requirements'> & { score: number }) {
  const lacking = requirements.filter(({ state }) => isLacking(state));
  return <span>{t('verdict.capped', { what: allOf(lacking.map(requirementWithOwn)), score })}</span>;
}

function Words({ match }: { match: RequirementMatch }) {
  if (!isLacking(match.state)) return <>{requirementWithOwn(match)}</>;
  return (
    <em>
      {requirementWithOwn(match)} <span class="visually-hidden">{t('requirement.lacking')}</span>
    </em>
  );
}

function Evidence({ match, source, posting }: { match: RequirementMatch } & Omit<Props, 'requirements'>) {
  const { quote } = evidenceFor(source, [match.requirement.place], null);
  if (!quote) return null;
  return posting === null ? (
    <p class="evidence">
      <Quoted quote={quote} />
    </p>
  ) : (
    <EvidenceButton quote={quote} posting={posting} />
  );
}
