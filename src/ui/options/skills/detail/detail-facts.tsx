import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { count, percent } from '#src/ui/words.ts';
import { categoryTitle } from '../../category-title.ts';
import { linkTo } from '../../route.ts';
import type { Detail } from './detail.ts';

/** Where a skill stands: its names and kin, the roadmap, the postings that ask for it. */
export function DetailFacts({ detail }: { detail: Detail }) {
  const { id, own, aliases, close, helped, roadmap, url, asked, category } = detail;
  return (
    <dl class="detail-part skill-facts">
      <Fact title="Category">{category && categoryTitle(category)}</Fact>
      <Fact title="Also called">{!own && aliases.length > 0 && aliases.join(', ')}</Fact>
      <Fact title="You have it">{helped}</Fact>
      <Fact title="Close to">
        {close.length > 0 && (
          <>
            <Links skills={close} /> <span class="note">Counts half where one of these is asked for.</span>
          </>
        )}
      </Fact>
      <Fact title="Roadmap">
        {roadmap && <a href={linkTo('roadmap', [roadmap.id], { skill: id })}>{roadmap.place}</a>}
      </Fact>
      <Fact title="Asked by">{asked && <AskedFact id={id} {...asked} />}</Fact>
      <Fact title="Official site">
        {url && (
          <a class="out-link" href={url} target="_blank" rel="noopener noreferrer">
            {hostOf(url)} <Icon name="out" turns />
          </a>
        )}
      </Fact>
    </dl>
  );
}

/** One fact; nothing where it is not known. */
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
  if (by === 0) return <>none of {count(of, 'kept posting')}</>;
  return (
    <>
      <a href={linkTo('postings', [], { skill: id })}>
        {by} of {count(of, 'kept posting')}
      </a>
      , {percent(by / of)}
    </>
  );
}

/** Names in a sentence, each a way to its details. */
function Links({ skills }: { skills: Detail['close'] }) {
  return (
    <>
      {skills.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={linkTo('skills', [id])}>{name}</a>
        </Fragment>
      ))}
      .
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}
