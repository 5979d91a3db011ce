import { type ComponentChildren, Fragment } from 'preact';
import type { RoadmapPlace } from '#src/insights/roadmap/roadmap.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { linkTo } from '#src/ui/route.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { figure, percent } from '#src/ui/words/words.ts';
import { categoryTitle } from '../../category-title.ts';
import { helpedText } from '../helped.ts';
import type { Detail } from './detail.ts';

/** Shows facts of a skill: names, related skills, the roadmap, and the postings that require it. */
export function DetailFacts({ detail }: { detail: Detail }) {
  const { id, own, aliases, close, helped, roadmap, url, asked, category } = detail;
  return (
    <dl class="detail-part skill-facts">
      <Fact title={t('skills.category')}>{category && categoryTitle(category)}</Fact>
      <Fact title={t('skill-detail.also-called')}>{!own && aliases.length > 0 && aliases.join(', ')}</Fact>
      <Fact title={t('skill-detail.have')}>{helped && helpedText(helped)}</Fact>
      <Fact title={t('skill-detail.close-to')}>
        {close.length > 0 &&
          rich(
            'skill-detail.close',
            {},
            {
              skills: () => <Links skills={close} />,
              note: (inner) => <span class="note">{inner}</span>,
            },
          )}
      </Fact>
      <Fact title={t('foot.roadmap')}>
        {roadmap && <a href={linkTo('roadmap', [roadmap.id], { skill: id })}>{placeText(roadmap.place)}</a>}
      </Fact>
      <Fact title={t('skills.head.asked')}>{asked && <AskedFact id={id} {...asked} />}</Fact>
      <Fact title={t('skill-detail.official-site')}>
        {url && (
          <a class="out-link" href={url} target="_blank" rel="noopener noreferrer">
            {hostOf(url)} <Icon name="out" turns />
          </a>
        )}
      </Fact>
    </dl>
  );
}

/** A fact, hidden if it is not known. */
function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt class="detail-label">{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function AskedFact({ id, by, of }: { id: string; by: number; of: number }) {
  if (by === 0) return <>{t('skill-detail.asked-none', { of })}</>;
  const link = (inner: ComponentChildren) => <a href={linkTo('postings', [], { skill: id })}>{inner}</a>;
  return <>{rich('skill-detail.asked', { by: figure(by), of, share: percent(by / of) }, { link })}</>;
}

/** Formats a place: "Tools, step 4 of 6". */
const placeText = ({ section, position, steps, tracks }: RoadmapPlace): string =>
  tracks === 1
    ? t('skill-detail.step', { section: section.title, position, steps })
    : t('skill-detail.track', { section: section.title, tracks });

/** Names of skills in a sentence, each linked to its details. */
function Links({ skills }: { skills: Detail['close'] }) {
  return (
    <>
      {skills.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={linkTo('skills', [id])}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}
