/**
 * Sections of an ad by what they say about skills. `ask`: duties and qualifications. `wish`: nice to have.
 * `about`: company and product. `unneeded`: explicitly not required. `elsewhere`: other adverts. `offer`:
 * benefits and how to apply. `learn`: taught on the job. `intro`: before the first clear heading, or under one
 * such as "Job description".
 */
export const SECTIONS = ['unneeded', 'elsewhere', 'ask', 'wish', 'about', 'offer', 'learn', 'intro'] as const;
export type Section = (typeof SECTIONS)[number];
