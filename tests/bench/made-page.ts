import type { Block } from '#src/posting/posting.ts';
import type { BenchAd } from './corpus.ts';

/** A page with its address. */
export interface MadePage {
  name: string;
  url: string;
  html: string;
}

/** Builds a posting's own page on a hiring system, with little around it. */
export function boardPage({ title, company, blocks }: BenchAd, number: number): MadePage {
  const body = `<main class="main job-post"><div class="job__header">
    <div class="job__title"><h1 class="section-header">${escaped(title)}</h1></div>
    <div class="job__location"><div>Remote</div></div></div>
    <div class="job__description body">${textOf(blocks)}</div></main>`;
  return {
    name: 'a posting on a hiring system',
    url: `https://job-boards.greenhouse.io/northwindpay/jobs/${number}`,
    html: documentOf(`Job Application for ${title} at ${company}`, body),
  };
}

/** Builds a job site's posting beside a list, at real size: most of it is not the posting. */
export function splitPage({ title, company, blocks }: BenchAd, number: number, size: number): MadePage {
  const job = `<div class="jobs-search__job-details">
    <div class="job-details-jobs-unified-top-card__company-name"><a href="/company/one">${escaped(company || 'Northwind Pay')}</a></div>
    <div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${number}/">${escaped(title)}</a></h1></div>
    <div id="job-details"><h2>About the job</h2>${textOf(blocks)}</div></div>`;
  return {
    name: 'a posting beside a list',
    url: `https://www.linkedin.com/jobs/search/?keywords=platform&currentJobId=${number}`,
    html: filled('platform jobs', job, size),
  };
}

/** Builds a job site's page without a posting: a feed of its members. */
export function feedPage(size: number): MadePage {
  return {
    name: 'no posting, of a job site',
    url: 'https://www.linkedin.com/feed/',
    html: filled('Feed', '<h1>Feed</h1>', size),
  };
}

/** Builds a page with padding around its content, half of it elements and half data for the site's own scripts. */
function filled(title: string, main: string, size: number): string {
  const cards: string[] = [];
  for (let n = 0, length = 0; length < size / 2; n++) {
    const card = cardOf(n);
    cards.push(card);
    length += card.length;
  }
  const data = JSON.stringify({
    included: cards.map((_, n) => ({ urn: `urn:card:${n}`, seen: n % 2 === 0 })),
  });
  const rest = 'x'.repeat(Math.max(0, size - cards.join('').length - data.length - main.length));
  const state = `<code style="display: none">${escaped(data)}${rest}</code>`;
  return documentOf(
    title,
    `<div class="scaffold-layout__list"><ul>${cards.join('')}</ul></div>${main}${state}`,
  );
}

const cardOf = (n: number) => `<li class="ember-view occludable-update" data-job-id="${5e9 + n}"><div
  class="display-flex flex-column relative"><div class="artdeco-entity-lockup"><span class="visually-hidden">Card ${n}</span>
  <a class="job-card-list__title" href="/jobs/view/${5e9 + n}/"><strong>Engineer number ${n}</strong></a>
  <div class="job-card-container__company"><span>Company ${n % 40}</span><span> · Vienna, Austria</span></div>
  <ul class="job-card-list__footer"><li><time datetime="2026-01-02">2 days ago</time></li><li>Promoted</li></ul>
  <button type="button" aria-label="Save number ${n}"><svg width="16" height="16"><path d="M2 2h12v12l-6-4-6 4z"/></svg></button>
  </div></div></li>`;

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => `<${TAGS[kind]}>${escaped(text)}</${TAGS[kind]}>`).join('\n');
}

const TAGS: Record<Block['kind'], string> = { heading: 'h3', paragraph: 'p', item: 'li' };

const documentOf = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${body}</body></html>`;

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
