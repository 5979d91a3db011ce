import { amazonJobs } from './amazon-jobs.ts';
import { arbeitnow } from './arbeitnow.ts';
import { arbeitsagentur } from './arbeitsagentur.ts';
import { ashby } from './ashby.ts';
import { bambooHr } from './bamboo-hr.ts';
import { breezy } from './breezy.ts';
import { builtIn } from './built-in.ts';
import { comeet } from './comeet.ts';
import { computrabajo } from './computrabajo.ts';
import { cutshort } from './cutshort.ts';
import { darwinbox } from './darwinbox.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { eightfold } from './eightfold.ts';
import { foundit } from './foundit.ts';
import { glassdoor } from './glassdoor.ts';
import { googleCareers } from './google-careers.ts';
import { greenhouse } from './greenhouse.ts';
import { gupy } from './gupy.ts';
import { hackerNews } from './hacker-news.ts';
import { helloWork } from './hello-work.ts';
import { hhRu } from './hh-ru.ts';
import { himalayas } from './himalayas.ts';
import { hirist } from './hirist.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { infoJobs } from './info-jobs.ts';
import { instahyre } from './instahyre.ts';
import { internshala } from './internshala.ts';
import { jazzHr } from './jazz-hr.ts';
import { jobStreet } from './job-street.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobsDb } from './jobs-db.ts';
import { jobvite } from './jobvite.ts';
import { join } from './join.ts';
import { justJoinIt } from './just-join-it.ts';
import { keka } from './keka.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { microsoftCareers } from './microsoft-careers.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { noFluffJobs } from './no-fluff-jobs.ts';
import { oracle } from './oracle.ts';
import { personio } from './personio.ts';
import { pracujPl } from './pracuj-pl.ts';
import { professionHu } from './profession-hu.ts';
import { pythonOrg } from './python-org.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteOk } from './remote-ok.ts';
import { remotive } from './remotive.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { shine } from './shine.ts';
import type { Site } from './site.ts';
import { smartRecruiters } from './smart-recruiters.ts';
import { softgarden } from './softgarden.ts';
import { startupJobsCz } from './startup-jobs-cz.ts';
import { stepStone } from './step-stone.ts';
import { successFactors } from './success-factors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { timesJobs } from './times-jobs.ts';
import { topjobsLk } from './topjobs-lk.ts';
import { totaljobs } from './totaljobs.ts';
import { upwork } from './upwork.ts';
import { usaJobs } from './usa-jobs.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workAtAStartup } from './work-at-a-startup.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { yCombinator } from './y-combinator.ts';
import { zipRecruiter } from './zip-recruiter.ts';
import { zohoRecruit } from './zoho-recruit.ts';

/** All known portals; the first whose patterns cover an address reads it. */
export const SITES: Site[] = [
  linkedin,
  indeed,
  greenhouse,
  lever,
  ashby,
  workday,
  smartRecruiters,
  workable,
  weWorkRemotely,
  remoteOk,
  jobsCz,
  teamtailor,
  recruitee,
  bambooHr,
  personio,
  icims,
  jobvite,
  oracle,
  taleo,
  successFactors,
  rippling,
  hackerNews,
  remotive,
  arbeitnow,
  xing,
  welcomeToTheJungle,
  justJoinIt,
  noFluffJobs,
  djinni,
  hhRu,
  himalayas,
  builtIn,
  startupJobsCz,
  pythonOrg,
  glassdoor,
  naukri,
  foundit,
  monster,
  instahyre,
  internshala,
  cutshort,
  hirist,
  shine,
  timesJobs,
  wellfound,
  dice,
  zipRecruiter,
  googleCareers,
  amazonJobs,
  microsoftCareers,
  eightfold,
  yCombinator,
  workAtAStartup,
  seek,
  jobStreet,
  jobsDb,
  reed,
  stepStone,
  totaljobs,
  gupy,
  infoJobs,
  computrabajo,
  arbeitsagentur,
  pracujPl,
  helloWork,
  softgarden,
  zohoRecruit,
  keka,
  darwinbox,
  breezy,
  jazzHr,
  comeet,
  join,
  usaJobs,
  upwork,
  professionHu,
  topjobsLk,
];
