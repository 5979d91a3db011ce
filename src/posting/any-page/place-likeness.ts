import { withMoreWords } from '../text/with-more-words.ts';
import { isKnownCity, isKnownCountry } from './places.ts';

export const REMOTE = withMoreWords(
  /\b(?:remote(?:ly)?|home ?office|hybrid|anywhere|worldwide|télétravail|teletrabajo|teletrabalho|remoto|zdalnie|zdalna|na dálku|thuiswerken|distans)\b/i,
  'remote',
);
/** "Berlin, Germany", "São Carlos - SP", "Austin, TX". */
const SHAPE =
  /^\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{L}[\p{Ll}.'’]+){0,3}(?:, | - |\/)(?:\p{Lu}{2,3}|\p{Lu}[\p{Ll}.'’]+(?:[ -]\p{Lu}?[\p{Ll}.'’]+){0,2})(?:, \p{Lu}[\p{L}. ]+)?$/u;

/** Scores from 0 to 4.5 how much a short text looks like a place: by shape, or as a known place. */
export function placeLikeness(text: string): number {
  if (text.length > 50 || !/^\p{Lu}|^\d|^\p{Lo}/u.test(text))
    return REMOTE.test(text) && text.length <= 40 ? 3 : 0;
  const isShaped = SHAPE.test(text);
  const [isCity, isCountry] = [isKnownCity(text), isKnownCountry(text)];
  if (isCity || (isCountry && isShaped)) return isShaped ? 4.5 : 4;
  if (text.length <= 40 && REMOTE.test(text)) return 3;
  return isShaped ? 2.5 : isCountry ? 2 : 0;
}
