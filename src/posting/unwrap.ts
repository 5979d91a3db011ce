/** A line that ends like this is not at its end: "tools like Git, Jenkins,". */
const GOES_ON = /[,(&/]$/u;
/** Nor is this, unless it is a heading: "experience in a", but "Who we are". */
const HANGS =
  /^.{20,}\b(?:an?|the|in|of|with|and|or|to|for|is|are|(?<!\b(?:will|would) )be|by|on|as|at|from|like|using|including|your|our|such as|und|mit|et|de|avec)$/iu;
/** A new item, or a heading. */
const BEGINS = /^\s*(?:[•●▪■◦‣►*–-]|\d{1,2}[.)]\s|\p{Lu}[\p{L} ]{2,40}:$)/u;
/** What is left of an item that was wrapped in its last words: "preferred", "a plus;". With a capital it is a heading. */
const TAIL =
  /^\s*(?:is |are |would be )?(?:an? )?(?:(?:big|strong|definite|highly|strongly) )?(?:plus|preferred|desired|desirable|advantage(?:ous)?|bonus|required|mandatory|beneficial|nice to have)\s*(?:[.;,]\s*)?$/u;

const SHORT = 55;
/** As much of a line as tells whether it goes on; what was put together of many is not gone over for each of them. */
const TAIL_LENGTH = 120;

/**
 * Puts lines together that were wrapped at a fixed width, as in mail and in old job boards. Where a line does not say
 * that it goes on, it is left: two asks on one line would be the greater harm.
 */
export function unwrap(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  for (const line of lines) {
    const pieces = joined.at(-1);
    const before = pieces ? endOf(pieces) : '';
    if (pieces && before !== '' && isRestOf(before, line)) pieces.push(line.trim());
    else joined.push([line]);
  }
  return joined.map((pieces) =>
    pieces.length > 1 ? [pieces[0]?.trimEnd(), ...pieces.slice(1)].join(' ') : (pieces[0] ?? ''),
  );
}

/** The end of a line that was put together of these pieces: all of it, where it is short. */
function endOf(pieces: readonly string[]): string {
  let end = '';
  for (let n = pieces.length - 1; n >= 0 && end.length < TAIL_LENGTH; n--) {
    const piece = (pieces[n] ?? '').trimEnd().slice(-TAIL_LENGTH);
    end = end === '' ? piece : `${piece} ${end}`;
  }
  return end;
}

/** Whether a line goes on with what the end of the one before leaves open. */
function isRestOf(before: string, line: string): boolean {
  if (TAIL.test(line)) return true;
  return (GOES_ON.test(before) || hangs(before, line)) && !BEGINS.test(line) && line.trim() !== '';
}

/** A short line over one with a capital hangs on nothing: it is the heading of a list ("You have experience with"). */
function hangs(before: string, line: string): boolean {
  const isHeading = before.length <= SHORT && !BEGINS.test(before) && /^\s*\p{Lu}/u.test(line);
  return HANGS.test(before.slice(-TAIL_LENGTH)) && !isHeading;
}
