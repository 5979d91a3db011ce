import type { Site } from './site.ts';

/**
 * Server-rendered. The ad is one box of headings, texts and tags, including a text about the employer. From
 * working code (2026), not from a saved page; the excluded classes are general knowledge.
 */
export const internshala: Site = {
  id: 'internshala',
  portal: 'Internshala',
  matches: ['https://internshala.com/*'],
  posting: [/internshala\.com\/(?:job|internship)\/detail\/[^/?#]*?(\d{6,})(?=[/?#]|$)/],
  list: [/internshala\.com\/(?:jobs|internships|fresher-jobs)\b/],
  title: ['h1.heading_4_5', '.heading_4_5.profile', '.profile_on_detail_page'],
  company: [
    '.company_and_premium a',
    '.heading_6.company_name a, .company_name a',
    '.heading_6.company_name',
  ],
  location: ['#location_names a', '#location_names span'],
  description: ['.internship_details', '.text-container, #about_internship'],
  leaveOut: '.about_company_text_container, .website_link, .activity_section, .activity_container',
};
