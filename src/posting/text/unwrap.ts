/** Endings of an unfinished line: "tools like Git, Jenkins,". */
const GOES_ON = /[,(&/]$/u;
/** Words that leave a line unfinished, unless it is a heading: "experience in a", but not "Who we are". */
const HANGS =
  /^.{20,}\b(?:an?|the|in|of|with|and|or|to|for|is|are|(?<!\b(?:will|would) )be|by|on|as|at|from|like|using|including|your|our|such as|und|mit|et|de|avec)$/iu;
/** Start of a new item or a heading. */
const BEGINS = /^\s*(?:[•●▪■◦‣►*–-]|\d{1,2}[.)]\s|\p{Lu}[\p{L} ]{2,40}:$)/u;
/**
 * Remainder of an item that wrapped in its last words: "preferred", "a plus;". A capital makes it a heading. A comma
 * begins the rest of an item whose word in bold became a line of its own.
 */
const TAIL =
  /^\s*(?:[,;)]\s|(?:is |are |would be )?(?:an? )?(?:(?:big|definite|highly|strong|strongly) )?(?:plus|preferred|desired|desirable|advantage(?:ous)?|bonus|required|mandatory|beneficial|nice to have)\W*$)/u;

const SHORT = 55;
/** Characters at a line's end that decide whether it goes on; keeps joining linear. */
const TAIL_LENGTH = 120;

/**
 * Joins lines that were wrapped at a fixed width, as in mail and old job boards. A line without signs of going
 * on stays: merging two requirements would do more harm.
 */
export function unwrap(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  for (const line of lines) {
    const pieces = joined.at(-1);
    const before = pieces ? endOf(pieces) : '';
    if (pieces && before !== '' && isRestOf(before, line)) pieces.push(line.trim());
    else joined.push([line]);
  }
  return joined.map(([first = '', ...rest]) =>
    rest.length > 0 ? [first.trimEnd(), ...rest].join(' ') : first,
  );
}

/** Returns the end of a line that consists of these pieces. */
function endOf(pieces: readonly string[]): string {
  let end = '';
  for (let n = pieces.length - 1; n >= 0 && end.length < TAIL_LENGTH; n--) {
    const piece = (pieces[n] ?? '').trimEnd().slice(-TAIL_LENGTH);
    end = end === '' ? piece : `${piece} ${end}`;
  }
  return end;
}

/** Whether a line completes the unfinished line before it. */
function isRestOf(before: string, line: string): boolean {
  if (TAIL.test(line)) return true;
  return (GOES_ON.test(before) || hangs(before, line)) && !BEGINS.test(line) && /\S/.test(line);
}

/** Whether a line is unfinished. A short line before a capital is a list's heading ("You have experience with"). */
function hangs(before: string, line: string): boolean {
  const isHeading = before.length <= SHORT && !BEGINS.test(before) && /^\s*\p{Lu}/u.test(line);
  return HANGS.test(before.slice(-TAIL_LENGTH)) && !isHeading;
}
