import type { Posting } from './posting.ts';
import { sketchLikeness } from './sketch.ts';
import { foldName } from './text.ts';

/** What two postings are compared by. */
export type JobSigns = Pick<Posting, 'title' | 'company' | 'location'> & {
  sketch?: string;
  /** What was found in the text, in any order. */
  skills: ReadonlySet<string>;
};

/** Of the texts so much has to be shared: portals cut ads, and add words of their own. */
const ALIKE = 0.85;

const LEGAL_FORM =
  /(?: (?:gmbh|co kg|ag|se|inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|kg|ohg|ug|sro|s r o|a s|sp z o o|s a|sa|sas|sarl|sl|srl|spa|s p a|bv|b v|nv|n v|oy|oyj|ab|aps|kft|zrt|pty|pvt|private))+$/;
/** "(m/w/d)", "H/F", "w/m/div.": what says that anybody may apply. "H/W" is hardware. */
const ALL_GENDERS =
  /[([]? ?\b(?:m ?[/|*] ?[wf]|[wf] ?[/|*] ?m|h ?[/|*] ?f|f ?[/|*] ?h)(?: ?[/|*] ?(?:d|x|i|div|gn|inter|nb))*\b[.*]? ?[)\]]?|[([](?:d|x)[/|*](?:m[/|*][wf]|[wf][/|*]m)[)\]]|[([]all genders[)\]]/gi;
/** The number that an employer gave it; a year is shorter, and part of the title. */
const NUMBER = /(?:#|\b(?:req|jr|ref|id|r)[-_ .:]*)?\d{5,}\b/gi;
const LONGEST_TITLE = 300;
const WAY_OF_WORK = /^(?:hybrid|on ?site|vor ort|in office|office)$/;

/**
 * Are these two ads of one job? Only where title, employer and place are the same, most of the text is, and neither
 * names a skill that the other lacks, but for what a portal cut off: employers write many ads by one template ("Application
 * Developer", of whatever), and a job that is hidden behind another is worse than one that is shown twice. A place that
 * either does not tell may be any other, so these are two.
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

/** Whether all skills of the text that names fewer are in the other; a text that names none may be of anything. */
function isCutOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return (fewer.size > 0 || more.size === 0) && [...fewer].every((skill) => more.has(skill));
}

/** An employer's name as all portals write it: without its legal form, folded. */
export function employerKey(company: string): string {
  return foldName(company).replace(LEGAL_FORM, '');
}

/** A title without what portals add to it: the genders, the employer's number, the town. Level and all else stay. */
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

/** The same town, and of its region and country nothing that the other does not tell as well. */
function isWithin(
  [town, ...region]: readonly string[],
  [otherTown, ...otherRegion]: readonly string[],
): boolean {
  return town === otherTown && region.every((part) => otherRegion.includes(part));
}

/** "Berlin, Germany (Hybrid)" as town, region, country, folded. */
function partsOf(place: string): string[] {
  return place
    .split(/[,()|/·]| - /)
    .map(foldName)
    .filter((part) => part !== '' && !WAY_OF_WORK.test(part));
}

const hasAny = (parts: readonly string[]): boolean => parts.length > 0;
