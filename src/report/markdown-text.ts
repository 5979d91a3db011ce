/** What would turn the direction of the text around it, or is no character to see. */
const UNSEEN = /(?!\s|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** What means something to Markdown wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>|~&$@]/g;
/** What means something at the start of a line: a heading, a list, a quotation, a rule. */
const AT_START = /^([#+\-=]|\d+(?=[.)]))/;
/** What GitHub makes a link of without being asked. */
const BARE_LINK = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;

/**
 * Any text as one line of Markdown that reads as that text and as nothing else: a posting's title is not ours, and
 * may hold a link, HTML, or the pipe that ends a cell.
 */
export function markdownText(text: string): string {
  const line = text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return (
    line
      .replace(ANYWHERE, '\\$&')
      // Within the text of a link, some readers take the address that follows a bracket for one, escaped or not.
      .replaceAll('](', ']\\(')
      .replace(/ #/g, ' \\#')
      .replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
      .replace(BARE_LINK, (name) => `${name}\\`)
  );
}

/** A link of Markdown; the text alone where the address is not one of the web. */
export function markdownLink(text: string, url: string | null): string {
  const shown = markdownText(text);
  if (url === null || !URL.canParse(url)) return shown;
  const { href, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return shown;
  return `[${shown}](<${href.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
