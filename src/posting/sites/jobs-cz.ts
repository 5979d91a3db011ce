import { labelled } from '../text/labelled.ts';
import type { Site } from './site.ts';

/** Server-rendered: `rpd` is the portal's own layout, `fp` the employer-branded one. */
export const jobsCz: Site = {
  id: 'jobscz',
  portal: 'Jobs.cz',
  matches: ['https://www.jobs.cz/*'],
  posting: [/jobs\.cz\/rpd\/(\d+)/, /jobs\.cz\/fp\/[^/]+\/(\d+)/],
  list: [/jobs\.cz\/(?:prace|brigady)\b/],
  pageTitle: /^(?<title>.+) – (?<company>[^–]+)$/,
  title: ['.JobDescriptionHeading h1', '.jobad__hero h1'],
  company: [],
  location: ['[data-test="jd-info-location"]', '.JobDescriptionHeading ~ p a.link-secondary'],
  description: [
    '[data-test="jd-header-text"], [data-test="jd-body-richtext"]',
    'div:has(+ .content-rich-text), .content-rich-text',
    '.content .clearfix, .jobad__body',
  ],
  told: ['[data-test="jd-salary"]', '[data-test="jd-info-item"]'],
  read: (document) => ({
    location: labelled(document, /^(?:adresa|místo výkonu práce|address|place of work)$/i),
  }),
};
