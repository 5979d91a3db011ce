import type { Site } from './site.ts';

const HEAD = '[data-testid="job-metadata-block"]';

/**
 * Hashed class names; several other readers share the test ids. The JSON-LD has only the first section. On
 * `app.*`, formerly Otta, only the addresses and the JSON-LD are known.
 */
export const welcomeToTheJungle: Site = {
  id: 'welcometothejungle',
  portal: 'Welcome to the Jungle',
  matches: [
    'https://www.welcometothejungle.com/*',
    'https://app.welcometothejungle.com/*',
    'https://app.otta.com/*',
  ],
  posting: [
    /www\.welcometothejungle\.com\/(?:[a-z]{2}\/)?companies\/([^/?#]+)\/jobs\/([^/?#]+)/,
    /app\.(?:welcometothejungle|otta)\.com\/jobs\/(?!search\b)([\w-]+)/,
  ],
  list: [
    /www\.welcometothejungle\.com\/(?:[a-z]{2}\/)?(?:jobs|companies\/[^/?#]+\/jobs)\/?(?:[?#]|$)/,
    /app\.(?:welcometothejungle|otta)\.com\/(?:jobs)?\/?(?:[?#]|$)/,
  ],
  title: [`${HEAD} h2`, `${HEAD} h1`, '[data-testid="job-title"]'],
  company: [`${HEAD} a[href*="/companies/"]`, '[data-testid="job-company-name"]'],
  location: [
    `${HEAD} [alt="Location"] + span`,
    `${HEAD} [name="location"] + span`,
    '[data-testid="job-locations"]',
  ],
  description: [
    '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
    '#the-position-section',
  ],
};
