import type { Block } from '../posting.ts';
import { withMoreWords } from '../text/with-more-words.ts';
import type { FieldCandidate } from './evidence.ts';
import { placeLikeness, REMOTE } from './place-likeness.ts';
import { isKnownCity, isKnownCountry } from './places.ts';

/** Labels of a place. */
export const PLACE_LABEL = withMoreWords(
  /^(?:(?!(?:all|our|other|more|search|by|select|choose|change|view|see|any|your|filter|similar) )(?:[\p{L}/]+ ){0,2}locations?(?:\(s\)|\/s)?(?: \d)?|place of (?:work|employment)|work ?site|duty station|based (?:in|at)|town|workplace|where|(?:job|work|office) city|city|standort|dienstort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar|localidad|sede|luogo(?: di lavoro)?|local(?:idade)?(?: da vaga| de trabalho)?|adresa|lokalita|mi?[íe]sto(?: výkonu)?(?: práce)?|lokalizacja|miejsce pracy|locatie|standplaats|plats|placering|sted|arbeidssted)(?:(?: of work|,? city|,? state| name|,? country|\/[a-z]+| ?\([^)]*\)))*$/iu,
  'place',
);
const IN_TEXT = [
  /\b(?:in|at|from) (?:our|the) (?:(?:new|main|lovely|beautiful) )?(\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+){0,2})(?:-based)? (?:office|hub|HQ|headquarters|studio|site|campus|lab)\b/u,
  /\b(?:Standort|Sitz|offices?|located|based|Büro|sede|bureaux?|site|siège|kantoor|kancelář\w*|biur\w+|Raum)(?: ist?| are)?(?: in| à| en| em| w| v)? (\p{Lu}[\p{Ll}-]+(?:,? (?:am )?\p{Lu}[\p{Ll}-]+){0,2})/u,
  /\b(?:residir|trabalhar|vivir|wohnen|arbeiten|work|live|onsite|on-site|headquarters) (?:em|en|in|from) (\p{Lu}[\p{Ll}-]+(?:,? \p{Lu}[\p{L}-]+){0,2}(?: - \p{Lu}{2})?)/u,
];
const REMOTE_IN_TEXT =
  /\b(?:(?:fully|100 ?%|completely) remote|remote[- ](?:first|position|role|job)|(?:position|role|job) is (?:fully |100 ?% )?remote|work remotely|remotely)\b/i;
const MOST_BLOCKS = 80;

/** Extracts places from sentences: "our office in Berlin", "this role is fully remote". */
export function inText(blocks: readonly Block[]): FieldCandidate[] {
  const texts = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text.slice(0, 600));
  const places = IN_TEXT.flatMap((pattern) =>
    texts
      .map((text) => text.match(pattern)?.[1] ?? '')
      .filter(Boolean)
      .slice(0, 2),
  );
  const named = texts
    .flatMap((text) => text.split(/[()]/))
    .filter((text) => !REMOTE.test(text) && placeLikeness(text) >= 4);
  const found = [...places, ...named].map((text) => ({
    text,
    from: 'text',
    score: isKnownCity(text) ? 2 : isKnownCountry(text) ? 1.5 : 1,
  }));
  const isRemote = texts.some((text) => REMOTE_IN_TEXT.test(text));
  return isRemote ? [...found, { text: 'Remote', from: 'text', score: 1.5 }] : found;
}

/** Extracts places from labelled lines of the ad, such as "Location: Zagreb, or anywhere you like". */
export function labelledIn(blocks: readonly Block[]): FieldCandidate[] {
  const lines = blocks.slice(0, MOST_BLOCKS).map(({ text }) => text.slice(0, 140).split(/: |：/));
  const values = lines.flatMap(([label = '', ...rest]) =>
    PLACE_LABEL.test(label.trim()) ? [rest.join(': ')] : [],
  );
  return values.slice(0, 1).map((text) => ({ text, from: 'label in text', score: 5 }));
}
