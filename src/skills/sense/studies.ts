import type { Found, Hit } from '../names/matcher.ts';
import { rx } from '../text/rx.ts';
import { Cover, type Span } from '../text/spans.ts';

/** Words that say that the fields of study are over; lost line breaks glue some to the word before ("CSStrong"). */
const NO_FIELD =
  '(?!\\b(?:with|using|years?|plus|hands-on|required)\\b|experience|knowledge|skill|proficien|familiar|strong|understanding)';
/** "a degree in", "PhD (preferred) in", "majoring in", "BSc in": a field of study follows. */
const STUDY = rx('gi')`
  \b(?:
    (?:degrees?|diplomas?|bachelor[’']?s?|master[’']s|masters|ph\.?d\.?|doctorate)\b
    (?:${NO_FIELD}[^.;:\n•\d]){0,40}?
    |(?:master|major(?:s|ed|ing)?|[bm]\.?(?:s|a|sc|eng|tech)\.?)\s
  )\bin\s+(?:the |an? )?
`;
/** "statistics, machine learning or a related field", "a quantitative field (statistics, machine learning)". */
const FIELDS = rx('i')`
  ^(?:${NO_FIELD}[^.;:\n•\d])*?(?:
    (?:\bor|\band|[,/(])\s*(?:an?\s|any\s|other\s|another\s|closely\s)*
    (?:related|similar|relevant|equivalent|comparable)\b
    (?:\s\w+\s(?:related to|such as|like)\b(?:${NO_FIELD}[^.;:\n)]){0,60})?
    |\b(?:field|discipline|subject|area)s?,?\s*(?:\(|such as|like|including)
    (?:${NO_FIELD}[^.;:\n)])*
  )
`;
/** "University degree (statistics, machine learning)". */
const IN_PARENTHESES = new RegExp(
  `\\b(?:degrees?|diplomas?|university|bachelor[’']?s?|master[’']s|masters|ph\\.?d|[bm]\\.?sc)\\b\\.?\\s?\\(((?:${NO_FIELD}[^.;:\\n•\\d()])*)\\)`,
  'giu',
);
const LONGEST_LIST = 240;

const known = new WeakMap<Found, Cover>();

/** Whether a hit names what one has studied ("a degree in statistics, machine learning or a related field"). */
export function isFieldOfStudy({ start }: Hit, text: string, found: Found): boolean {
  let studies = known.get(found);
  if (!studies) {
    studies = new Cover(studiesIn(text));
    known.set(found, studies);
  }
  return studies.covers(start);
}

/** Where a text lists fields of study; at least the place at which one begins. */
function studiesIn(text: string): Span[] {
  const listed = [...text.matchAll(STUDY)].map((match) => {
    const start = match.index + match[0].length;
    const list = FIELDS.exec(text.slice(start, start + LONGEST_LIST));
    return { start, end: start + (list?.[0].length ?? 1) };
  });
  const inParentheses = [...text.matchAll(IN_PARENTHESES)].map(({ index, 0: { length } }) => {
    return { start: index, end: index + length };
  });
  return [...listed, ...inParentheses];
}
