import { describe, expect, test } from 'vitest';
import { namedPosting, postingId, postingKey } from '#src/posting/identity.ts';

const UUID = '2f1c2f3a-1111-4222-8333-123456789abc';
const ORACLE = 'https://hdpc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites';

/** Each portal's ways to the same posting, and pages of it that are no posting. */
const PORTALS: { key: string; postings: string[]; others: string[] }[] = [
  {
    key: 'teamtailor:8090473',
    postings: [
      'https://fabrikam.teamtailor.com/jobs/8090473-lift-engineer',
      'https://fabrikam.na.teamtailor.com/sv/jobs/8090473?promotion=1',
      'https://fabrikam.teamtailor.com/en-GB/jobs/8090473-lift-engineer/applications/new',
    ],
    others: ['https://fabrikam.teamtailor.com/jobs', 'https://fabrikam.teamtailor.com/people/8090473-ann'],
  },
  {
    key: 'recruitee:wingtip/platform-engineer',
    postings: [
      'https://wingtip.recruitee.com/o/platform-engineer',
      'https://wingtip.recruitee.com/nl/o/platform-engineer/c/new?source=x',
    ],
    others: ['https://wingtip.recruitee.com/', 'https://wingtip.recruitee.com/nl'],
  },
  {
    key: 'bamboohr:contoso/337',
    postings: [
      'https://contoso.bamboohr.com/careers/337?source=x',
      'https://contoso.bamboohr.com/jobs/view.php?source=x&id=337',
    ],
    others: ['https://contoso.bamboohr.com/careers', 'https://contoso.bamboohr.com/careers/list'],
  },
  {
    key: 'personio:2616841',
    postings: [
      'https://nordwind.jobs.personio.de/job/2616841?language=de&display=en',
      'https://nordwind.jobs.personio.com/job/2616841/apply',
    ],
    others: ['https://nordwind.jobs.personio.de/', 'https://nordwind.jobs.personio.com/privacy-policy'],
  },
  {
    key: 'icims:careers-fourth-coffee/12345',
    postings: [
      'https://careers-fourth-coffee.icims.com/jobs/12345/roast-control-engineer/job?mobile=false',
      'https://careers-fourth-coffee.icims.com/jobs/12345/job?in_iframe=1',
      'https://careers-fourth-coffee.icims.com/jobs/12345/roast-control-engineer/login',
    ],
    others: [
      'https://careers-fourth-coffee.icims.com/jobs/search?ss=1',
      'https://careers-fourth-coffee.icims.com/jobs/intro',
    ],
  },
  {
    key: 'jobvite:oGxSjfwZ',
    postings: [
      'https://jobs.jobvite.com/tailspin/job/oGxSjfwZ',
      'https://jobs.jobvite.com/careers/tailspin/job/oGxSjfwZ/apply?__jvst=x',
    ],
    others: ['https://jobs.jobvite.com/tailspin/search', 'https://jobs.jobvite.com/careers/tailspin/jobs'],
  },
  {
    key: 'oracle:hdpc/140897',
    postings: [
      `${ORACLE}/CX_1/job/140897/?keyword=sql`,
      `${ORACLE}/CampusHiring/requisitions/preview/140897`,
      `${ORACLE}/CX_1/requisitions/job/140897`,
    ],
    others: [`${ORACLE}/CX_1`, `${ORACLE}/CX_1/requisitions?keyword=sql`],
  },
  {
    key: 'taleo:litware/12345',
    postings: [
      'https://litware.taleo.net/careersection/ex/jobdetail.ftl?job=12345&lang=en',
      'https://litware.taleo.net/careersection/2/jobdetail.ftl?lang=fr&job=12345',
    ],
    others: ['https://litware.taleo.net/careersection/ex/jobsearch.ftl?lang=en'],
  },
  {
    key: 'taleo:LUCERNE/3419',
    postings: [
      'https://phf.tbe.taleo.net/phf01/ats/careers/v2/viewRequisition?org=LUCERNE&cws=45&rid=3419',
      'https://phf.tbe.taleo.net/phf01/ats/careers/v2/viewRequisition?rid=3419&org=LUCERNE',
    ],
    others: ['https://phf.tbe.taleo.net/phf01/ats/careers/v2/searchResults?org=LUCERNE&cws=45'],
  },
  {
    key: 'successfactors:ADATUM/1234',
    postings: [
      'https://career5.successfactors.eu/career?company=ADATUM&career_job_req_id=1234',
      'https://career5.successfactors.eu/sfcareer/jobreqcareer?career_job_req_id=1234&company=ADATUM',
      'https://career5.sapsf.eu/career?career_ns=job_listing&career_job_req_id=1234&company=ADATUM',
    ],
    others: ['https://career5.successfactors.eu/career?company=ADATUM'],
  },
  {
    key: `rippling:${UUID}`,
    postings: [
      `https://ats.rippling.com/margies-travel/jobs/${UUID}`,
      `https://ats.rippling.com/en-GB/margies-travel/jobs/${UUID}?src=x`,
    ],
    others: [
      'https://ats.rippling.com/margies-travel/jobs',
      'https://ats.rippling.com/en-GB/margies-travel/jobs',
    ],
  },
  {
    key: 'hackernews:49300002',
    postings: [
      'https://news.ycombinator.com/item?id=49300002',
      'https://news.ycombinator.com/item?p=2&id=49300002',
    ],
    others: ['https://news.ycombinator.com/news', 'https://news.ycombinator.com/user?id=49300002'],
  },
  {
    key: 'remotive:2069746',
    postings: [
      'https://remotive.com/remote-jobs/software-dev/senior-cart-engineer-2069746',
      'https://remotive.com/remote-jobs/software-development/senior-cart-engineer-2069746?utm_source=x',
    ],
    others: [
      'https://remotive.com/remote-jobs',
      'https://remotive.com/remote-jobs/software-dev',
      'https://remotive.com/',
    ],
  },
  {
    key: 'arbeitnow:remote-ai-developer-nurnberg-177325',
    postings: [
      'https://www.arbeitnow.com/jobs/companies/litware/remote-ai-developer-nurnberg-177325',
      'https://www.arbeitnow.com/view/remote-ai-developer-nurnberg-177325',
    ],
    others: ['https://www.arbeitnow.com/', 'https://www.arbeitnow.com/jobs/companies/litware'],
  },
  {
    key: 'xing:156225861',
    postings: ['https://www.xing.com/jobs/berlin-cloud-architekt-156225861?ijt=x'],
    others: ['https://www.xing.com/jobs/search/ki?keywords=x', 'https://www.xing.com/jobs/t-cloud'],
  },
  {
    key: 'welcometothejungle:vent-du-nord/developpeur-meteo_brest',
    postings: [
      'https://www.welcometothejungle.com/fr/companies/vent-du-nord/jobs/developpeur-meteo_brest?q=x',
      'https://www.welcometothejungle.com/en/companies/vent-du-nord/jobs/developpeur-meteo_brest',
    ],
    others: [
      'https://www.welcometothejungle.com/fr/jobs?query=x',
      'https://www.welcometothejungle.com/fr/companies/vent-du-nord/jobs',
    ],
  },
  {
    key: 'welcometothejungle:kapfRdOI',
    postings: ['https://app.welcometothejungle.com/jobs/kapfRdOI', 'https://app.otta.com/jobs/kapfRdOI'],
    others: ['https://app.welcometothejungle.com/jobs', 'https://app.welcometothejungle.com/'],
  },
  {
    key: 'justjoinit:wiatr-go-developer-gdynia-go',
    postings: [
      'https://justjoin.it/job-offer/wiatr-go-developer-gdynia-go',
      'https://justjoin.it/offers/wiatr-go-developer-gdynia-go',
    ],
    others: ['https://justjoin.it/job-offers/all-locations/go', 'https://justjoin.it/'],
  },
  {
    key: 'nofluffjobs:data-engineer-wiatr-gdynia-1',
    postings: [
      'https://nofluffjobs.com/job/data-engineer-wiatr-gdynia-1',
      'https://nofluffjobs.com/pl/job/data-engineer-wiatr-gdynia-1?lang=pl',
    ],
    others: ['https://nofluffjobs.com/pl/Python', 'https://nofluffjobs.com/'],
  },
  {
    key: 'djinni:123456',
    postings: ['https://djinni.co/jobs/123456-python-developer/', 'https://djinni.co/jobs/123456/?from=x'],
    others: [
      'https://djinni.co/jobs/?primary_keyword=Python',
      'https://djinni.co/jobs/company-northwind-abc/',
    ],
  },
  {
    key: 'hhru:104455667',
    postings: [
      'https://hh.ru/vacancy/104455667',
      'https://spb.hh.ru/vacancy/104455667?query=go',
      'https://hh.kz/vacancy/104455667',
      'https://rabota.by/vacancy/104455667',
    ],
    others: ['https://hh.ru/search/vacancy?text=x', 'https://hh.ru/vacancies/programmist'],
  },
  {
    key: 'himalayas:miramar/front-end-developer',
    postings: ['https://himalayas.app/companies/miramar/jobs/front-end-developer?ref=x'],
    others: ['https://himalayas.app/jobs/remote', 'https://himalayas.app/companies/miramar/jobs'],
  },
  {
    key: 'builtin:7406694',
    postings: [
      'https://builtin.com/job/elevator-dispatch-engineer/7406694',
      'https://www.builtinnyc.com/job/elevator-dispatch-engineer/7406694?i=x',
      'https://www.builtinchicago.org/job/7406694',
    ],
    others: ['https://www.builtin.com/jobs', 'https://builtin.com/company/fabrikam-lifts'],
  },
  {
    key: 'startupjobscz:82699',
    postings: [
      'https://www.startupjobs.cz/nabidka/82699',
      'https://www.startupjobs.cz/nabidka/82699/vyvojar?utm_source=x',
    ],
    others: ['https://www.startupjobs.cz/nabidky/vyvoj', 'https://www.startupjobs.cz/'],
  },
  {
    key: 'pythonorg:8105',
    postings: ['https://www.python.org/jobs/8105/'],
    others: ['https://www.python.org/jobs/', 'https://www.python.org/jobs/type/back-end/'],
  },
  {
    key: 'gupy:11585160',
    postings: [
      'https://lampadas.gupy.io/jobs/11585160',
      'https://lampadas.gupy.io/pt/jobs/11585160?jobBoardSource=share_link',
      'https://lampadas.gupy.io/job/eyJqb2JJZCI6MTE1ODUxNjAsInNvdXJjZSI6Imd1cHlfcG9ydGFsIn0=?jobBoardSource=gupy_portal',
      'https://lampadas.gupy.io/job/eyJqb2JJZCI6MTE1ODUxNjAsInNvdXJjZSI6Imd1cHlfcHVibGljX3BhZ2UifQ==',
    ],
    others: ['https://lampadas.gupy.io/', 'https://portal.gupy.io/job-search/term=go'],
  },
  {
    key: 'infojobs:0a1b2c3d4e5f60718293a4b5c6d7e8',
    postings: [
      'https://www.infojobs.net/zaragoza/desarrollador-de-semaforos/of-i0a1b2c3d4e5f60718293a4b5c6d7e8?x=1',
      'https://www.infojobs.net/of-i0a1b2c3d4e5f60718293a4b5c6d7e8',
    ],
    others: [
      'https://www.infojobs.net/ofertas-trabajo/programador',
      'https://www.infojobs.net/jobsearch/search-results/list.xhtml?keyword=c',
    ],
  },
  {
    key: 'computrabajo:0F1E2D3C4B5A69788796A5B4C3D2E1F0',
    postings: [
      'https://co.computrabajo.com/ofertas-de-trabajo/oferta-de-trabajo-de-analista-en-cali-0F1E2D3C4B5A69788796A5B4C3D2E1F0#lc=ListOffers',
      'https://cl.computrabajo.com/ofertas-de-trabajo/oferta-de-trabajo-de-analista-0F1E2D3C4B5A69788796A5B4C3D2E1F0',
    ],
    others: ['https://co.computrabajo.com/trabajo-de-python', 'https://candidato.co.computrabajo.com/'],
  },
  {
    key: 'arbeitsagentur:10001-1002345678-S',
    postings: [
      'https://www.arbeitsagentur.de/jobsuche/jobdetail/10001-1002345678-S',
      'https://www.arbeitsagentur.de/jobsuche/suche?was=c&id=10001-1002345678-S',
    ],
    others: ['https://www.arbeitsagentur.de/jobsuche/suche?was=c', 'https://www.arbeitsagentur.de/karriere'],
  },
  {
    key: 'pracujpl:1004567890',
    postings: [
      'https://www.pracuj.pl/praca/programista-latarni-gdynia,oferta,1004567890',
      'https://it.pracuj.pl/praca/programista-latarni-gdynia,oferta,1004567890?sug=list_top',
    ],
    others: ['https://it.pracuj.pl/praca/rust;kw', 'https://www.pracuj.pl/'],
  },
  {
    key: 'hellowork:61234567',
    postings: ['https://www.hellowork.com/fr-fr/emplois/61234567.html?utm_source=x'],
    others: [
      'https://www.hellowork.com/fr-fr/emploi/recherche.html?k=c',
      'https://www.hellowork.com/fr-fr/emploi/metier_developpeur.html',
    ],
  },
  {
    key: 'softgarden:45678901',
    postings: [
      'https://uhrenlitware.softgarden.io/job/45678901/Embedded-Entwicklung?l=de',
      'https://uhrenlitware.softgarden.io/job/45678901',
      'https://uhrenlitware.career.softgarden.de/jobs/45678901/Embedded-Entwicklung/',
    ],
    others: ['https://uhrenlitware.softgarden.io/job/list', 'https://uhrenlitware.softgarden.io/vacancies'],
  },
  {
    key: 'zohorecruit:590522000011882533',
    postings: [
      'https://wingtip.zohorecruit.in/jobs/Careers/590522000011882533/Kite-Engineer?source=CareerSite',
      'https://wingtip.zohorecruit.com/jobs/Careers/590522000011882533',
    ],
    others: ['https://wingtip.zohorecruit.in/jobs/Careers'],
  },
  {
    key: 'keka:fourthcoffee/133725',
    postings: [
      'https://fourthcoffee.keka.com/careers/jobdetails/133725?source=linkedin',
      'https://fourthcoffee.keka.com/careers/applyjob/133725',
    ],
    others: ['https://fourthcoffee.keka.com/careers/'],
  },
  {
    key: 'darwinbox:munson/a68ad78c452674',
    postings: [
      'https://munson.darwinbox.in/ms/candidatev2/main/careers/jobDetails/a68ad78c452674?from=all',
      'https://munson.darwinbox.in/ms/candidatev2/a61cb038c35a54/careers/jobDetails/a68ad78c452674',
      'https://munson.darwinbox.in/ms/candidate/careers/jobs/a68ad78c452674',
      'https://munson.darwinbox.com/ms/candidate/careers/a68ad78c452674',
    ],
    others: [
      'https://munson.darwinbox.in/ms/candidatev2/main/careers/allJobs',
      'https://munson.darwinbox.in/ms/candidate/careers',
    ],
  },
  {
    key: 'breezy:49c5370a8473',
    postings: [
      'https://alpine-ski-house.breezy.hr/p/49c5370a8473-lift-queue-engineer?source=x',
      'https://alpine-ski-house.breezy.hr/p/49c5370a8473/apply',
    ],
    others: ['https://alpine-ski-house.breezy.hr/'],
  },
  {
    key: 'jazzhr:HfjPdG2EEG',
    postings: [
      'https://treyresearch.applytojob.com/apply/HfjPdG2EEG/Compost-Data-Analyst',
      'https://treyresearch.applytojob.com/apply/jobs/details/HfjPdG2EEG?&',
    ],
    others: ['https://treyresearch.applytojob.com/apply', 'https://treyresearch.applytojob.com/apply/jobs/'],
  },
  {
    key: 'comeet:90.00C/BB.F51',
    postings: [
      'https://www.comeet.com/jobs/humongous/90.00C/bridge-monitoring-engineer/BB.F51?coref=1.10',
      'https://www.comeet.co/jobs/humongous/90.00C/bridge/BB.F51/all',
    ],
    others: ['https://www.comeet.com/jobs/humongous/90.00C'],
  },
  {
    key: 'join:16497003',
    postings: [
      'https://join.com/companies/blauwindsolar/16497003-dachpruefung-entwickeln?pid=x',
      'https://join.com/companies/blauwindsolar/16497003',
    ],
    others: ['https://join.com/companies/blauwindsolar', 'https://join.com/companies/blauwindsolar?page=2'],
  },
  {
    key: 'usajobs:812345678',
    postings: [
      'https://www.usajobs.gov/job/812345678',
      'https://www.usajobs.gov/GetJob/ViewDetails/812345678#duties',
    ],
    others: ['https://www.usajobs.gov/Search/Results?k=it', 'https://www.usajobs.gov/'],
  },
  {
    key: 'upwork:021970870593655419818',
    postings: [
      'https://www.upwork.com/jobs/~021970870593655419818',
      'https://www.upwork.com/freelance-jobs/apply/Tile-server_~021970870593655419818/',
      'https://www.upwork.com/nx/find-work/best-matches/details/~021970870593655419818?pageTitle=x',
    ],
    others: [
      'https://www.upwork.com/nx/search/jobs/?q=go',
      'https://www.upwork.com/freelancers/~01b0b2671bf33fd4e9',
    ],
  },
  {
    key: 'professionhu:2963734',
    postings: [
      'https://www.profession.hu/allas/vonatjelzo-fejleszto-southridge-rail-kft-gyor-2963734?keyword=c',
      'https://www.profession.hu/allas/2963734-vonatjelzo-fejleszto/',
      'https://www.profession.hu/allas/2963734',
    ],
    others: ['https://www.profession.hu/allasok/1,0,0,c', 'https://www.profession.hu/'],
  },
  {
    key: 'topjobslk:0001234567',
    postings: [
      'https://www.topjobs.lk/employer/JobAdvertismentServlet?rid=0&ac=DEFZZZ&jc=0001234567&ec=DEFZZZ',
      'https://topjobs.lk/employer/JobAdvertismentServlet?jc=0001234567&ac=DEFZZZ&ec=DEFZZZ',
    ],
    others: [
      'https://www.topjobs.lk/applicant/vacancybyfunctionalarea.jsp?FA=SDQ',
      'https://www.topjobs.lk/',
    ],
  },
];

const keyOf = (address: string) => postingKey(new URL(address));

describe.each(PORTALS)('$key', ({ key, postings, others }) => {
  test.each(postings)('is at %s', (address) => {
    expect(keyOf(address)).toBe(key);
  });

  test.each(others)('is not, and nothing else is, at %s', (address) => {
    expect(keyOf(address)).toBeNull();
  });

  test.each(postings)('is not at a host that only looks like that of %s', (address) => {
    const { hostname, pathname, search } = new URL(address);
    expect(keyOf(`https://${hostname}.evil.example${pathname}${search}`)).toBeNull();
    expect(keyOf(`https://evil.example/${hostname}${pathname}${search}`)).toBeNull();
  });
});

describe('a posting that an employer’s own page names', () => {
  const NUMBER = '5183044008';

  test.each([
    [`greenhouse:${NUMBER}`, 'https://humongous.example', `gh_jid=${NUMBER}`],
    [`ashby:${UUID}`, 'https://proseware.example', `ashby_jid=${UUID}`],
  ])(
    '%s is the host’s own, the same at all its addresses, and tells which one it is said to be',
    (named, host, parameter) => {
      for (const path of [
        `/careers?${parameter}`,
        `/jobs/7?x=1&${parameter}&gh_src=x`,
        `/?${parameter}#apply`,
      ]) {
        const url = new URL(path, host);
        expect(postingId(url)).toBe(`${host}?${parameter}`);
        expect(namedPosting(url)).toBe(named);
      }
    },
  );

  test('names none on a job site, and where it does not', () => {
    for (const address of [
      `https://www.linkedin.com/jobs/?gh_jid=${NUMBER}`,
      `https://boards.greenhouse.io/humongous?gh_jid=${NUMBER}`,
      'https://humongous.example/careers',
    ])
      expect(namedPosting(new URL(address))).toBeNull();
  });

  test.each([
    ['greenhouse:5183044008', 'https://job-boards.greenhouse.io/humongous/jobs/5183044008'],
    ['greenhouse:5183044008', 'https://boards.greenhouse.io/humongous?gh_jid=5183044008'],
    [`ashby:${UUID}`, `https://jobs.ashbyhq.com/proseware/${UUID}`],
  ])('on the portal is %s', (expected, address) => {
    expect(postingId(new URL(address))).toBe(expected);
  });
});
