import { useMemo, useState } from 'preact/hooks';
import { postingsById } from '#src/store/postings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { comparisonReport } from '../share/comparison-report.ts';
import { ShareMenu } from '../share/share-menu.tsx';
import { comparedIds, compareLink } from './compare-link.ts';
import { CompareTable } from './compare-table.tsx';
import { comparisonOf, MOST_COMPARED } from './comparison.ts';
import '../postings/postings.css';
import './compare.css';

/** Compares postings side by side: their requirements and the user's gaps. */
export function CompareSection({ known, route }: SectionProps) {
  const ids = comparedIds(route.query).slice(0, MOST_COMPARED);
  const [live, again] = useLive(['postings'], () => postingsById(ids), ids.join('\n'));
  const [differences, setDifferences] = useState(false);
  const { knowledge, taxonomy, judging, settings } = known;
  const found = nowOf(live);
  const comparison = useMemo(() => {
    const postings = ids.flatMap((id) => found?.get(id) ?? []);
    return comparisonOf(postings, { knowledge, taxonomy, judging, settings });
  }, [found, ids.join('\n'), knowledge, taxonomy, judging, settings, textsLanguage()]);
  if (!live) return null;
  if ('trouble' in live) return <StorageProblem trouble={live.trouble} retry={again} />;
  const number = comparison.postings.length;
  return (
    <>
      <p class="crumb">
        <a href={linkTo('postings')}>
          <Icon name="back" turns /> {t('foot.postings')}
        </a>
      </p>
      <header class="page-head with-actions">
        <div>
          <h1>{t('options.compare')}</h1>
          <p>{summary(comparison.shared.length, number)}</p>
        </div>
        {number >= 2 && (
          <div class="buttons">
            <button
              type="button"
              class="chip"
              aria-pressed={differences}
              onClick={() => setDifferences(!differences)}
            >
              {t('compare.differences')}
            </button>
            <ShareMenu report={() => comparisonReport(comparison, Date.now())} />
          </div>
        )}
      </header>
      {number > 0 && (
        <CompareTable
          comparison={comparison}
          differences={differences}
          without={(id) => compareLink(ids.filter((other) => other !== id))}
        />
      )}
    </>
  );
}

/** Says how many gaps the postings share. */
function summary(shared: number, n: number): string {
  if (n < 2) return t('compare.too-few', { most: MOST_COMPARED });
  return shared === 0 ? t('compare.none-shared', { n }) : t('compare.shared', { shared, n });
}
