import type { Posting } from '../posting.ts';
import { foldName } from '../text/text.ts';
import { sketchLikeness } from './sketch.ts';

/** Fields compared between two postings. */
export type JobSigns = Pick<Posting, 'title' | 'company' | 'location'> & {
  sketch?: string;
  /** Skills extracted from the text, in any order. */
  skills: ReadonlySet<string>;
};

/** Minimum likeness of the texts: portals cut ads and add words of their own. */
const ALIKE = 0.85;

const LEGAL_FORM =
  /(?: (?:gmbh|co|co kg|ag|se|inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|kg|ohg|ug|sro|s r o|a s|sp z o o|s a|sa|sas|sarl|sl|srl|spa|s p a|bv|b v|nv|n v|oy|oyj|ab|aps|kft|zrt|pty|pvt|private|pte|nyrt|bt|tbk|sti|jsc|주|株)| ?(?:株式会社|有限会社|合同会社|(?:股份|责任|責任)?有限公司|주식회사|유한회사))+$/;
/** The same before the name: "株式会社コントソ", "PT Contoso", "ООО Контосо". */
const FORM_BEFORE =
  /^(?:(?:株式会社|有限会社|合同会社|주식회사|유한회사) ?|(?:주|株|pt|cong ty(?: tnhh| co phan)?|ооо|тов|зао|пао|شركة) )(?=.)/;
/** Gender markers: "(m/w/d)", "H/F", "w/m/div.". "H/W" is hardware. */
const ALL_GENDERS =
  /[([]? ?\b(?:m ?[/|*] ?[wf]|[wf] ?[/|*] ?m|h ?[/|*] ?f|f ?[/|*] ?h)(?: ?[/|*] ?(?:d|x|i|div|gn|inter|nb))*\b[.*]? ?[)\]]?|[([](?:d|x)[/|*](?:m[/|*][wf]|[wf][/|*]m)[)\]]|[([]all genders[)\]]/gi;
/** The employer's own job number; a year is shorter and part of the title. */
const NUMBER = /(?:#|\b(?:req|jr|ref|id|r)[-_ .:]*)?\d{5,}\b/gi;
const LONGEST_TITLE = 300;
const WAY_OF_WORK = /^(?:hybrid|on ?site|vor ort|in office|office)$/;

/**
 * Whether two ads are of one job. Title, employer, place and most of the text must be the same. Neither may name
 * a skill that the other lacks, unless a portal cut it off, as employers use one template for many jobs. A
 * hidden job is worse than a duplicate. Two unknown places do not count as the same.
 */
export function isSameJob(one: JobSigns, other: JobSigns): boolean {
  const employer = employerKey(one.company);
  return (
    employer !== '' &&
    employer === employerKey(other.company) &&
    titleKey(one) !== '' &&
    titleKey(one) === titleKey(other) &&
    isSamePlace(one.location, other.location) &&
    sketchLikeness(one.sketch ?? '', other.sketch ?? '') >= ALIKE &&
    isCutOf(one.skills, other.skills)
  );
}

/** Whether all skills of the shorter list are in the other; an empty list proves nothing. */
function isCutOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return (fewer.size > 0 || more.size === 0) && [...fewer].every((skill) => more.has(skill));
}

/** Returns an employer's name for comparison: folded, without its legal form. */
export function employerKey(company: string): string {
  return foldName(company).replace(LEGAL_FORM, '').replace(FORM_BEFORE, '');
}

/** Returns a title for comparison, without gender markers, job number and town. Level and other words stay. */
function titleKey({ title, location }: JobSigns): string {
  const bare = title.slice(0, LONGEST_TITLE).replace(ALL_GENDERS, ' ').replace(NUMBER, ' ');
  const town = partsOf(location)[0] ?? '';
  const [, before = bare, last = ''] = bare.trim().match(/^(.+?)(?: [-–—|] |, | ?\()([^-–—|,()]+)\)?$/) ?? [];
  return foldName(town !== '' && foldName(last) === town ? before : bare);
}

function isSamePlace(one: string, other: string): boolean {
  const [places, others] = [one, other].map((line) => line.split(';').map(partsOf).filter(hasAny)) as [
    string[][],
    string[][],
  ];
  return (
    places.length > 0 &&
    places.length === others.length &&
    places.every((place) => others.some((another) => isWithin(place, another) || isWithin(another, place)))
  );
}

/** Whether the towns are the same and the other place has all of this one's regions. */
function isWithin(
  [town, ...region]: readonly string[],
  [otherTown, ...otherRegion]: readonly string[],
): boolean {
  return town === otherTown && region.every((part) => otherRegion.includes(part));
}

/** Splits "Berlin, Germany (Hybrid)" into town, region and country, folded. */
function partsOf(place: string): string[] {
  return place
    .split(/[,()|/·]| - /)
    .map(foldName)
    .filter((part) => part !== '' && !WAY_OF_WORK.test(part));
}

const hasAny = (parts: readonly string[]): boolean => parts.length > 0;
