/**
 * What a part of an ad says of the skills in it.
 * `ask`: duties and qualifications. `wish`: what is nice to have. `about`: the company and its product.
 * `unneeded`: what is said not to be asked for. `elsewhere`: other adverts.
 * `offer`: benefits and the way to apply. `learn`: what a person will be taught. `intro`: what stands before the first heading
 * that tells, or beneath one such as "Job description".
 */
export const SECTIONS = ['unneeded', 'elsewhere', 'ask', 'wish', 'about', 'offer', 'learn', 'intro'] as const;
export type Section = (typeof SECTIONS)[number];
