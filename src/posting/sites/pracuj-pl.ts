import { tidy } from '../text/text.ts';
import type { Site } from './site.ts';

/**
 * Next.js with hashed class names; ten other readers share the test ids. Each section of the ad has one. The
 * employer's element also holds a link ("About the company").
 */
export const pracujPl: Site = {
  id: 'pracujpl',
  portal: 'Pracuj.pl',
  access: 'optional',
  matches: ['https://*.pracuj.pl/*'],
  posting: [/pracuj\.pl\/praca\/[^?#]*,oferta,(\d+)/],
  list: [/pracuj\.pl\/praca\b/],
  title: ['[data-test="text-positionName"]'],
  company: [],
  location: ['[data-test="sections-benefit-workplaces"] [data-test="offer-badge-title"]'],
  description: [
    `[data-test="text-about-project"], [data-test="section-about-project"], [data-test^="section-technologies"],
     [data-test="section-responsibilities"], [data-test="section-requirements"], [data-test="section-offered"]`,
    '#offer-details',
  ],
  read: (document) => ({
    company: ownText(document.querySelector('[data-test="text-employerName"]')),
  }),
};

/** Returns an element's text without that of its child elements. */
function ownText(element: Element | null): string {
  const texts = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  return tidy(texts.map(({ textContent }) => textContent ?? '').join(' '));
}
