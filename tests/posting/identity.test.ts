import { describe, expect, test } from 'vitest';
import { canonicalAddress, patternCovers } from '#src/posting/identity/address.ts';
import { postingId, postingKey, siteAt } from '#src/posting/identity/identity.ts';
import { PORTAL_MATCHES } from '#src/posting/sites/matches.ts';

const key = (address: string) => postingKey(new URL(address));

describe('one posting has one key', () => {
  test.each([
    ['linkedin:4469142310', 'https://www.linkedin.com/jobs/view/4469142310/'],
    [
      'linkedin:4469142310',
      'https://in.linkedin.com/jobs/view/software-engineer-at-acme-4469142310?position=1',
    ],
    ['linkedin:4201916948', 'https://www.linkedin.com/jobs/search/?currentJobId=4201916948&distance=25'],
    [
      'linkedin:4201916948',
      'https://www.linkedin.com/jobs/collections/recommended/?discover=1&currentJobId=4201916948',
    ],
    ['indeed:068f1a85882a8031', 'https://www.indeed.com/viewjob?jk=068f1a85882a8031&from=serp'],
    ['indeed:068f1a85882a8031', 'https://www.indeed.com/rc/clk?jk=068f1a85882a8031&bb=x&vjs=3'],
    ['indeed:068f1a85882a8031', 'https://uk.indeed.com/jobs?q=baker&l=Leeds&vjk=068f1a85882a8031'],
    ['greenhouse:5183044008', 'https://job-boards.greenhouse.io/acme/jobs/5183044008#app'],
    ['greenhouse:12345', 'https://boards.eu.greenhouse.io/embed/job_app?for=acme&token=12345'],
    [
      'lever:ac978161-6f46-4f6b-ad9e-a258e642751c',
      'https://jobs.lever.co/acme/ac978161-6f46-4f6b-ad9e-a258e642751c/apply',
    ],
    ['remoteok:123456', 'https://remoteOK.com/remote-jobs/remote-software-engineer-acme-123456'],
    ['remoteok:99440', 'https://remoteok.io/remote-jobs/99440-remote-3-x-devops'],
    [
      'weworkremotely:acme-senior-engineer',
      'https://weworkremotely.com/remote-jobs/acme-senior-engineer?x=1',
    ],
    ['glassdoor:1010270983939', 'https://www.glassdoor.co.in/job-listing/x-JV_KO0,17.htm?jl=1010270983939'],
    [
      'glassdoor:1010270983939',
      'https://www.glassdoor.com/Job/pune-jobs-SRCH_IL.0,4.htm?jl=1010270983939&src=x',
    ],
    [
      'glassdoor:1010270983939',
      'https://www.glassdoor.de/partner/jobListing.htm?pos=1&jobListingId=1010270983939',
    ],
    [
      'naukri:080426034452',
      'https://www.naukri.com/job-listings-sde-2-contoso-bengaluru-0-to-5-years-080426034452?src=x',
    ],
    ['foundit:69182454', 'https://www.foundit.in/job/69182454'],
    ['foundit:69182454', 'https://www.foundit.in/job/software-engineer-contoso-bengaluru-69182454'],
    ['instahyre:432044', 'https://www.instahyre.com/job-432044-lead-engineer-at-contoso-pune/'],
    [
      'internshala:1784269250',
      'https://internshala.com/internship/detail/backend-internship-in-pune-at-contoso1784269250',
    ],
    ['cutshort:Rqw1mekJ', 'https://cutshort.io/job/Senior-Full-stack-Engineer-Contoso-Rqw1mekJ'],
    ['cutshort:Rqw1mekJ', 'https://cutshort.io/job/Rqw1mekJ?ref=x'],
    ['hirist:1640619', 'https://www.hirist.tech/j/senior-software-engineer-1640619.html?jobPos=3'],
    ['hirist:1640619', 'https://hirist.tech/j/1640619'],
    ['shine:19260031', 'https://www.shine.com/jobs/backend-engineer/contoso/19260031/'],
    [
      'timesjobs:UVlLes58',
      'https://www.timesjobs.com/job-detail/python-contoso-chennai-0-to-3-yrs-jobid-UVlLes58==&source=srp',
    ],
    ['timesjobs:UVlLes58', 'https://www.timesjobs.com/job-details?jobId=UVlLes58'],
    ['wellfound:4716782', 'https://wellfound.com/jobs/4716782-software-engineer'],
    [
      'wellfound:4716782',
      'https://wellfound.com/jobs?remote=true&job_listing_slug=4716782-software-engineer',
    ],
    ['wellfound:4716782', 'https://www.wellfound.com/company/contoso/jobs/4716782-software-engineer'],
    [
      'dice:0dbac690-adc5-4e5d-bbaa-013ae7bb5899',
      'https://www.dice.com/job-detail/0dbac690-adc5-4e5d-bbaa-013ae7bb5899?q=x',
    ],
    ['ziprecruiter:TgU8sKq0', 'https://www.ziprecruiter.com/jobs-search?search=x&lk=TgU8sKq0'],
    [
      'google:123456789012345678',
      'https://www.google.com/about/careers/applications/jobs/results/123456789012345678-engineer?q=x',
    ],
    ['google:123456789012345678', 'https://careers.google.com/jobs/results/123456789012345678-engineer/'],
    ['amazon:2812345', 'https://www.amazon.jobs/en-gb/jobs/2812345/software-dev-engineer'],
    ['amazon:2812345', 'https://amazon.jobs/en/jobs/2812345'],
    [
      'eightfold:563087414352251',
      'https://contoso.eightfold.ai/careers/job/563087414352251-engineer?domain=contoso.com',
    ],
    [
      'eightfold:563087414352251',
      'https://contoso.eightfold.ai/careers?start=0&pid=563087414352251&sort_by=match',
    ],
    [
      'microsoft:1970393556653560',
      'https://apply.careers.microsoft.com/careers?domain=microsoft.com&pid=1970393556653560',
    ],
    ['microsoft:1789123', 'https://jobs.careers.microsoft.com/global/en/job/1789123/software-engineer'],
    ['ycombinator:2j8IBtf', 'https://www.ycombinator.com/companies/contoso/jobs/2j8IBtf-founding-engineer'],
    ['seek:82000001', 'https://www.seek.com.au/python-jobs/in-Hobart?jobId=82000001&type=standard'],
    ['seek:82000001', 'https://nz.seek.com/job/82000001'],
    ['jobstreet:88000001', 'https://id.jobstreet.com/id/job/88000001?type=standard'],
    ['reed:54012345', 'https://www.reed.co.uk/jobs/software-engineer/54012345?source=x'],
    [
      'stepstone:12345678',
      'https://www.stepstone.de/stellenangebote--3D-Entwickler-Berlin-Contoso--12345678-inline.html',
    ],
    ['totaljobs:105000001', 'https://www.totaljobs.com/job/data-engineer/contoso-job105000001'],
  ])('%s', (expected, address) => {
    expect(key(address)).toBe(expected);
  });
});

test.each([
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/jobs/',
  'https://www.linkedin.com/jobs/search/?keywords=go',
  'https://boards.greenhouse.io/acme',
  'https://jobs.lever.co/acme',
  'https://jobs.ashbyhq.com/acme',
  'https://remoteok.com/remote-dev-jobs',
  'https://weworkremotely.com/remote-jobs',
  'https://weworkremotely.com/remote-jobs/search?term=go',
  'https://weworkremotely.com/remote-jobs/new',
  'https://www.glassdoor.com/Job/jobs.htm?sc.keyword=x',
  'https://www.naukri.com/full-stack-jobs-in-mumbai',
  'https://www.naukri.com/mnjuser/profile',
  'https://www.foundit.in/search/python-jobs-in-pune',
  'https://www.monster.com/jobs/search?q=engineer',
  'https://www.instahyre.com/search-jobs/?search=x',
  'https://internshala.com/internships/software-developer-jobs-in-mumbai/',
  'https://cutshort.io/jobs/android-developer-jobs',
  'https://www.hirist.tech/k/machine-learning-jobs',
  'https://www.hirist.tech/j/frontend-developer-jobs',
  'https://www.shine.com/job-search/developer-jobs-in-mumbai',
  'https://www.timesjobs.com/job-search?keywords=java',
  'https://wellfound.com/jobs',
  'https://www.dice.com/jobs?q=python',
  'https://www.ziprecruiter.com/jobs-search?q=x',
  'https://www.ziprecruiter.com/Jobs/Software-Engineer',
  'https://www.google.com/about/careers/applications/jobs/results/?q=x',
  'https://www.google.com/search?q=careers.google.com/jobs/results/123456789012345678',
  'https://www.amazon.jobs/en/search?base_query=x',
  'https://contoso.eightfold.ai/careers?query=rail',
  'https://jobs.careers.microsoft.com/global/en/search?q=x',
  'https://www.ycombinator.com/companies/contoso/jobs',
  'https://www.workatastartup.com/jobs/l/finance',
  'https://www.seek.com.au/python-jobs',
  'https://www.reed.co.uk/jobs/python-jobs-in-leeds',
  'https://www.stepstone.de/jobs/qa-engineer',
  'https://www.totaljobs.com/jobs/data-engineer/in-leeds',
  'https://example.org/jobs/1',
])('%s is no posting', (address) => {
  expect(key(address)).toBeNull();
});

test('hosts are compared whole', () => {
  for (const host of ['notlinkedin.com', 'linkedin.com.evil.example', 'evil.example/linkedin.com']) {
    expect(siteAt(new URL(`https://${host}/jobs/view/1`))).toBeNull();
  }
  expect(patternCovers('https://*.x.com/*', new URL('https://netflix.com/'))).toBe(false);
  expect(patternCovers('https://*.x.com/*', new URL('https://x.com/'))).toBe(true);
  expect(patternCovers('https://x.com/*', new URL('https://www.x.com/'))).toBe(false);
  expect(patternCovers('https://x.com/*', new URL('http://x.com/'))).toBe(false);
  expect(patternCovers('*://x.com/jobs/*', new URL('http://x.com/jobs/1?a=b'))).toBe(true);
  expect(patternCovers('*://x.com/jobs/*', new URL('http://x.com/blog'))).toBe(false);
});

test('the patterns ask for portals, never for the whole web', () => {
  for (const pattern of PORTAL_MATCHES)
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/);
});

test('an address of no portal is its own id, whatever led to it', () => {
  const plain = 'https://contoso.example/jobs/7?lang=en';
  expect(postingId(new URL(`${plain}&utm_source=x&gclid=1#apply`))).toBe(plain);
  expect(canonicalAddress(new URL('https://contoso.example/jobs/7/'))).toBe('https://contoso.example/jobs/7');
});
