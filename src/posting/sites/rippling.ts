import type { Site } from './site.ts';

/**
 * Hashed class names, no structured data. `.ATS_htmlPreview` is verified; the form below reuses it for help
 * texts. Title, company and place come from other readers.
 */
export const rippling: Site = {
  id: 'rippling',
  portal: 'Rippling',
  kind: 'system',
  matches: ['https://ats.rippling.com/*'],
  posting: [/ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/([0-9a-f]{8}-[0-9a-f-]{27})/],
  list: [/ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/?#]+(?:\/jobs)?\/?(?:[?#]|$)/],
  title: ['h2', 'meta[property="og:title"] @content'],
  company: ['[data-testid="breadcrumb"] li:first-child a', '[data-testid="breadcrumb"] a'],
  location: ['[data-icon="LOCATION_OUTLINE"] + p'],
  description: [':not(.marginBottom--4) > .ATS_htmlPreview', '.ATS_htmlPreview'],
};
