import { expect, test } from 'vitest';
import { CONTENT_SCRIPTS } from '#src/page/access/content-scripts.ts';
import { isWithin } from '#src/page/access/sites.ts';
import { SITES } from '#src/posting/sites/index.ts';
import { HOST_MATCHES, PORTAL_MATCHES } from '#src/posting/sites/matches.ts';

// A new host in the manifest makes Chrome disable the extension until its user agrees again. So this list may
// lose hosts but never gain one: new portals have `access: 'optional'`.
const RELEASED = [
  'https://*.linkedin.com/*',
  'https://*.indeed.com/*',
  'https://*.indeed.co.uk/*',
  'https://boards.greenhouse.io/*',
  'https://job-boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  'https://jobs.lever.co/*',
  'https://jobs.eu.lever.co/*',
  'https://jobs.ashbyhq.com/*',
  'https://*.myworkdayjobs.com/*',
  'https://*.myworkdaysite.com/*',
  'https://jobs.smartrecruiters.com/*',
  'https://*.workable.com/*',
  'https://weworkremotely.com/*',
  'https://remoteok.com/*',
  'https://remoteok.io/*',
  'https://www.jobs.cz/*',
  'https://*.teamtailor.com/*',
  'https://*.recruitee.com/*',
  'https://*.bamboohr.com/*',
  'https://*.jobs.personio.de/*',
  'https://*.jobs.personio.com/*',
  'https://*.icims.com/*',
  'https://jobs.jobvite.com/*',
  'https://careers.jobvite.com/*',
  'https://*.oraclecloud.com/hcmUI/*',
  'https://*.taleo.net/*',
  'https://*.successfactors.com/*',
  'https://*.successfactors.eu/*',
  'https://*.sapsf.com/*',
  'https://*.sapsf.eu/*',
  'https://ats.rippling.com/*',
  'https://news.ycombinator.com/item*',
  'https://remotive.com/*',
  'https://www.arbeitnow.com/*',
  'https://www.xing.com/*',
  'https://www.welcometothejungle.com/*',
  'https://app.welcometothejungle.com/*',
  'https://app.otta.com/*',
  'https://justjoin.it/*',
  'https://nofluffjobs.com/*',
  'https://djinni.co/*',
  'https://*.hh.ru/*',
  'https://*.hh.kz/*',
  'https://*.hh.uz/*',
  'https://*.rabota.by/*',
  'https://himalayas.app/*',
  'https://*.builtin.com/*',
  'https://*.builtinaustin.com/*',
  'https://*.builtinboston.com/*',
  'https://*.builtinchicago.org/*',
  'https://*.builtincolorado.com/*',
  'https://*.builtinla.com/*',
  'https://*.builtinnyc.com/*',
  'https://*.builtinsf.com/*',
  'https://*.builtinseattle.com/*',
  'https://www.startupjobs.cz/*',
  'https://www.python.org/jobs/*',
  'https://*.glassdoor.com/*',
  'https://*.glassdoor.co.in/*',
  'https://*.glassdoor.co.uk/*',
  'https://*.glassdoor.ca/*',
  'https://*.glassdoor.com.au/*',
  'https://*.glassdoor.de/*',
  'https://*.glassdoor.at/*',
  'https://*.glassdoor.ch/*',
  'https://*.glassdoor.fr/*',
  'https://*.glassdoor.ie/*',
  'https://*.glassdoor.nl/*',
  'https://*.glassdoor.es/*',
  'https://*.glassdoor.it/*',
  'https://*.glassdoor.sg/*',
  'https://www.naukri.com/*',
  'https://www.foundit.in/*',
  'https://www.foundit.sg/*',
  'https://www.foundit.my/*',
  'https://www.foundit.hk/*',
  'https://www.foundit.id/*',
  'https://www.monster.com/*',
  'https://www.monster.ca/*',
  'https://www.monster.co.uk/*',
  'https://www.monster.de/*',
  'https://www.monster.fr/*',
  'https://www.monster.it/*',
  'https://www.monster.es/*',
  'https://www.monster.nl/*',
  'https://www.monster.be/*',
  'https://www.monster.at/*',
  'https://www.monster.ch/*',
  'https://www.monster.se/*',
  'https://www.monster.ie/*',
  'https://www.instahyre.com/*',
  'https://internshala.com/*',
  'https://cutshort.io/*',
  'https://www.hirist.tech/*',
  'https://hirist.tech/*',
  'https://www.hirist.com/*',
  'https://www.shine.com/*',
  'https://www.timesjobs.com/*',
  'https://m.timesjobs.com/*',
  'https://wellfound.com/*',
  'https://www.wellfound.com/*',
  'https://www.dice.com/*',
  'https://www.ziprecruiter.com/*',
  'https://www.ziprecruiter.in/*',
  'https://www.ziprecruiter.co.uk/*',
  'https://www.google.com/about/careers/*',
  'https://careers.google.com/*',
  'https://www.amazon.jobs/*',
  'https://amazon.jobs/*',
  'https://apply.careers.microsoft.com/*',
  'https://jobs.careers.microsoft.com/*',
  'https://*.eightfold.ai/*',
  'https://explore.jobs.netflix.net/*',
  'https://www.ycombinator.com/companies/*',
  'https://www.ycombinator.com/jobs*',
  'https://www.workatastartup.com/*',
  'https://www.seek.com.au/*',
  'https://*.seek.com/*',
  'https://www.seek.co.nz/*',
  'https://*.jobstreet.com/*',
  'https://*.jobsdb.com/*',
  'https://www.reed.co.uk/*',
  'https://www.stepstone.de/*',
  'https://www.stepstone.at/*',
  'https://www.stepstone.be/*',
  'https://www.totaljobs.com/*',
  'https://www.cwjobs.co.uk/*',
  'https://www.jobsite.co.uk/*',
  'https://www.caterer.com/*',
];

test('the manifest asks for the released hosts and no other', () => {
  expect([...PORTAL_MATCHES].sort()).toEqual([...RELEASED].sort());
  expect(CONTENT_SCRIPTS.flatMap(({ matches }) => matches).sort()).toEqual([...RELEASED].sort());
});

test('of a host that is asked for in part the background gets nothing, as browsers would give it all', () => {
  const parts = RELEASED.filter((pattern) => !pattern.endsWith('/*') || pattern.split('/').length > 4);
  expect(parts).toHaveLength(6);
  expect([...HOST_MATCHES, ...parts].sort()).toEqual([...RELEASED].sort());
});

test('no page is of two sites, and so has the scripts of one', () => {
  for (const { id, matches } of SITES)
    for (const pattern of matches)
      for (const other of SITES)
        if (other.id !== id) expect(isWithin(pattern, other.matches), pattern).toBe(false);
});

test.each(SITES.filter(({ access }) => access === 'optional'))(
  '$portal is asked for by whole hosts, as browsers grant no paths',
  ({ matches }) => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  },
);
