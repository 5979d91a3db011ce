import { letterOf, lettersOf, NO_LETTERS, withLetter, withLetters } from './letters.ts';
import { humpsOf, laterHumped, singularOf, spellingsOf } from './pattern.ts';

/** `isWhole`: whether the letters are a whole name, or what one begins with. */
type Add = (letters: number, isWhole: boolean) => void;

const AND = lettersOf('and');
const code = (sign: string) => sign.charCodeAt(0);
const [AMPERSAND, PLUS, SEMICOLON, TAB] = [code('&'), code('+'), code(';'), code('\t')];
const [CAPITAL_A, CAPITAL_Z, A, ZERO, NINE] = [code('A'), code('Z'), code('a'), code('0'), code('9')];
const [E, I, S, Y] = [code('e'), code('i'), code('s'), code('y')];

/**
 * The letters by which names are found that stand between two offsets of a text, apart by semicolons or tabs, and by which
 * what they begin with: all that `spellingsOf` and its like tell, and some more.
 */
export function addKeysOf(text: string, from: number, to: number, add: Add): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    const sign = at < to ? text.charCodeAt(at) : SEMICOLON;
    if (sign !== SEMICOLON && sign !== TAB) continue;
    if (at > start && !addPlain(text, start, at, add)) addUnusual(text.slice(start, at), add);
    start = at + 1;
  }
}

/** Goes over a name letter by letter and makes no strings, as there are forty thousand. Whether that is enough. */
function addPlain(text: string, start: number, end: number, add: Add): boolean {
  let letters = NO_LETTERS;
  /** Without the last letter, the last two and the last three. */
  let [less1, less2, less3] = [NO_LETTERS, NO_LETTERS, NO_LETTERS];
  /** The letters of a later word, and whether it has humps: such a word must be known as it is. */
  let later = NO_LETTERS;
  let isHumped = false;
  let isParted = false;
  let last = 0;
  for (let at = start; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= 128 || sign === PLUS) return false;
    const letter = letterOf(sign);
    if (isHumped && letter < A) add(later, false);
    if (letter === 0) {
      add(letters, false);
      isParted = true;
      isHumped = false;
      later = NO_LETTERS;
      if (sign === AMPERSAND) {
        letters = withLetters(letters, AND);
        add(letters, false);
      }
    } else {
      if (sign <= CAPITAL_Z && sign >= CAPITAL_A && (last >= A || (last >= ZERO && last <= NINE))) {
        add(letters, false);
        isHumped = isParted;
      }
      less3 = less2;
      less2 = less1;
      less1 = letters;
      letters = withLetter(letters, letter);
      later = withLetter(later, letter);
    }
    last = sign;
  }
  if (isHumped) add(later, false);
  add(letters, true);
  if (!isParted || last !== S) return true;
  add(less1, true);
  const before = text.charCodeAt(end - 2);
  if (before === E) add(less2, true);
  if (before === E && text.charCodeAt(end - 3) === I) add(withLetter(less3, Y), true);
  return true;
}

/** A name with signs of other languages, or a plus: by the words that it is looked up by. */
function addUnusual(name: string, add: Add): void {
  const singular = singularOf(name);
  const humps = humpsOf(name);
  const spelled = [
    ...spellingsOf(name),
    ...(singular ? spellingsOf(singular).slice(0, 1) : []),
    ...(humps ? [humps] : []),
  ];
  for (const words of spelled) {
    let letters = NO_LETTERS;
    words.forEach((signed, n) => {
      const word = n === 0 ? signed : signed.slice(1);
      letters = withLetters(letters, lettersOf(word));
      add(letters, n === words.length - 1);
      // Such a word is known before a text is split.
      if (word.endsWith('+')) add(lettersOf(word).hash, false);
    });
  }
  for (const word of laterHumped(name)) add(lettersOf(word).hash, false);
}
