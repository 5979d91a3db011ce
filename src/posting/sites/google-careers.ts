import type { Site } from './site.ts';

/**
 * Meaningless class names, but the same in eight projects from 2023 to 2026; headings under them. A list beside
 * the posting uses the same classes, so only the pane, `DkhPwc`, is read.
 */
export const googleCareers: Site = {
  id: 'google',
  portal: 'Google Careers',
  kind: 'employer',
  matches: ['https://www.google.com/about/careers/*', 'https://careers.google.com/*'],
  posting: [
    /google\.com\/about\/careers\/applications\/(?:u\/\d+\/)?jobs\/results\/(\d+)/,
    /careers\.google\.com\/(?:u\/\d+\/)?jobs\/results\/(\d+)/,
  ],
  list: [/google\.com\/(?:about\/careers|jobs)\b/],
  pageTitle: /^(?<title>.+?) [—–-] Google Careers$/,
  title: ['.DkhPwc .p1N2lc', 'h2.p1N2lc', 'meta[property="og:title"] @content'],
  company: ['.DkhPwc .RP7SMd > span'],
  location: ['.DkhPwc .pwO9Dc .r0wTof', '.DkhPwc .r0wTof'],
  description: ['.DkhPwc .KwJkGe, .DkhPwc .aG5W3, .DkhPwc .BDNOWe', '.DkhPwc'],
  sections: /^(?:minimum qualifications|about the job|responsibilities)$/i,
  read: () => ({ company: 'Google' }),
};
