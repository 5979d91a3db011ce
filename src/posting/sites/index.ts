import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { jobsCz } from './jobs-cz.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { remoteOk } from './remote-ok.ts';
import type { Site } from './site.ts';
import { smartRecruiters } from './smart-recruiters.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every portal we know; the first whose patterns cover an address reads it. */
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
];
