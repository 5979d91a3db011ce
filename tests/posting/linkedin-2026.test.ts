// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readPosting } from '#src/posting/read-posting.ts';
import { documentOf, postingOf } from './pages.ts';

const AD =
  'We keep the lights of four harbours on, and would like to sleep at night while we do.<br><br>You know Linux and Ansible, and write down what you did.';

/** The 2026 layout beside a list: hashed class names, and the open posting in a screen of its own. */
const page = (heading: string, line: string, notice = '') =>
  documentOf(`<title>(3) harbour jobs | LinkedIn</title>
<div data-testid="lazy-column"><p><a href="https://www.linkedin.com/jobs/view/4100200777/">Tide Clerk</a></p>
<a href="https://www.linkedin.com/company/contoso/life/">Contoso</a><p><span>Oslo</span><span> </span>·<span> 1 day ago</span></p></div>
<div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails">
<a href="https://www.linkedin.com/company/fabrikam/life/"><figure><img alt=""></figure><p>Fabrikam</p></a>
<p class="_9b0c"><a href="https://www.linkedin.com/jobs/view/4100200305/?trackingId=x">Harbour Engineer</a></p>
<p class="_1f2e"><span>Graz, Styria, Austria</span><span> </span>·<span> </span><span>${line}</span><span> </span>·<span> </span><span>12</span></p>
<p>${notice}</p>
<div id="JobDetails_AboutTheJob_4100200305"><h2>${heading}</h2><span data-testid="expandable-text-box">${AD}</span></div>
<p><span>Bergen</span><span> </span>·<span> </span><span>2 weeks ago</span></p></div>`);

const url = new URL('https://www.linkedin.com/jobs/search-results/?currentJobId=4100200305');

test.each([
  ['About the job', 'Reposted 5 days ago', 'No longer accepting applications'],
  [
    'Details zum Jobangebot',
    'Vor 5 Tagen erneut veröffentlicht',
    'Es werden keine Bewerbungen mehr angenommen',
  ],
  ['À propos de l’offre d’emploi', 'Republié il y a 5 jours', 'N’accepte plus les candidatures'],
  ['Acerca del empleo', 'Publicado de nuevo hace 5 días', 'Dejó de admitir solicitudes'],
  ['Sobre a vaga', 'Há 5 dias (repostada)', 'Não são mais aceitas candidaturas'],
])('the open posting of 2026 is read under "%s"', (heading, line, notice) => {
  expect(postingOf(readPosting(page(heading, line), url))).toMatchObject({
    title: 'Harbour Engineer',
    company: 'Fabrikam',
    location: 'Graz, Styria, Austria',
    facts: { posted: '2026-11-10' },
  });
  expect(postingOf(readPosting(page(heading, line, notice), url))?.facts?.closed).toBe(true);
});
