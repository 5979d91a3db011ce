import { expect } from 'vitest';
import { openPopup } from './browsers/browser.ts';
import { button } from './browsers/query.ts';
import { page } from './fixtures.ts';
import { test } from './harness.ts';
import { badgeIs, gap, openGap, pickFirstSkills, title } from './steps.ts';

test('a posting is read as it opens: job, score, gaps and the sentences behind them', async ({ world }) => {
  const { browser, open } = world;
  const posting = await open(page('greenhouse-backend'));
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  expect(await popup.text({ css: 'header' })).toContain('Northwind Pay');
  await popup.waitFor({ css: '[role=img]', text: 'No score yet' });
  await popup.waitFor({ css: 'h2', text: 'Asks for 7 skills' });
  await badgeIs(browser, posting, '');

  await pickFirstSkills(popup, ['Python', 'PostgreSQL', 'Docker']);
  const score = await popup.text({ css: '.ring' });
  expect(await popup.text({ css: '.reason' })).toMatch(/^You have 3 of [45] core skills/);
  await badgeIs(browser, posting, '2');
  expect((await browser.badge(posting)).title).toContain('2 must-have gaps');
  await openGap(popup, 'Kubernetes');
  expect(await popup.text(gap('Kubernetes'))).toContain('You have operated Kubernetes in production.');
  await popup.waitForNo(gap('Python'));

  await popup.click(button('How it adds up'));
  await popup.waitFor(title('How it adds up'));
  const [sum = 0, ...parts] = (await popup.evaluate(numbersOfBill)).reverse();
  expect(parts.reduce((total, part) => total + part, 0)).toBe(sum);
  expect(score).toContain(`${sum}`);
});

test('what a posting says beside its text stands under its title', async ({ world }) => {
  const { browser, open } = world;
  const data = {
    '@type': 'JobPosting',
    title: 'Senior Engineer, Payments',
    datePosted: dayFromNow(-3),
    validThrough: dayFromNow(1),
    jobLocationType: 'TELECOMMUTE',
    employmentType: 'FULL_TIME',
    baseSalary: { currency: 'EUR', value: { minValue: 60_000, maxValue: 75_000, unitText: 'YEAR' } },
  };
  const posting = await open(withData(data));
  const popup = await openPopup(browser, posting);
  await popup.waitFor(title('Senior Engineer, Payments'));
  const head = await popup.text({ css: 'header' });
  for (const fact of ['posted 3 days ago', 'closes tomorrow', 'full-time']) expect(head).toContain(fact);
  expect(head).toMatch(/€60.*75/);
  await popup.waitForNo({ css: '.closed' });
});

test('a posting that is open no longer is read, and marked as closed', async ({ world }) => {
  const { browser, open } = world;
  const data = { '@type': 'JobPosting', title: 'Senior Engineer, Payments', validThrough: dayFromNow(-9) };
  const popup = await openPopup(browser, await open(withData(data)));
  await popup.waitFor(title('Senior Engineer, Payments'));
  const closed = await popup.text({ css: 'header .closed' });
  const [, month, day] = dayFromNow(-9).split('-').map(Number);
  const name = new Date(2026, (month ?? 0) - 1).toLocaleDateString('en-GB', { month: 'short' });
  expect(closed).toMatch(new RegExp(`^closed (?:${day} ${name}|${name} ${day})\\b`));
  await popup.waitFor({ css: 'h2', text: 'Asks for 7 skills' });
});

test('a posting in a language without cues is read, and says that its must-haves are uncertain', async ({
  world,
}) => {
  const { browser, open } = world;
  const popup = await openPopup(browser, await open(withText(HUNGARIAN)));
  await popup.waitFor({ css: '.language-note', text: 'Read in Hungarian: must-haves are uncertain.' });
  await popup.waitFor({ css: 'h2', text: 'Asks for 3 skills' });
});

const HUNGARIAN = `
  <p>Csapatunkba olyan fejlesztőt keresünk, aki szívesen dolgozik közösen, és felelősséget vállal a munkájáért.</p>
  <ul>
    <li>Több éves tapasztalat Java nyelven, nagyobb rendszerek fejlesztésében</li>
    <li>Magabiztos tudás PostgreSQL adatbázisok tervezésében és üzemeltetésében</li>
    <li>Előny, ha már dolgoztál Docker konténerekkel</li>
  </ul>
  <p>Rugalmas munkaidőt, otthoni munkavégzést és barátságos légkört kínálunk Budapest belvárosában.</p>`;

/** Returns the posting with another text. */
function withText(text: string) {
  const fixture = page('greenhouse-backend');
  const html = fixture.html.replace(/(<div class="job__description[^>]*>)[\s\S]*?(<\/div>)/, `$1${text}$2`);
  if (html === fixture.html) throw new Error('the page has no description');
  return { ...fixture, html };
}

/** Returns the posting with structured data at the same address. */
function withData(data: object) {
  const fixture = page('greenhouse-backend');
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  return { ...fixture, html: fixture.html.replace('</head>', `${script}</head>`) };
}

/** Returns a day in structured data's format, relative to today on this machine's clock. */
function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Returns the numbers of the score's breakdown from top: each tier's points, the deduction for years, the score.
 */
function numbersOfBill(): number[] {
  const cells = [...document.querySelectorAll('.bill td b')];
  return cells.map(({ textContent }) => Number((textContent ?? '').replace('−', '-')));
}
