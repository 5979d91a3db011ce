/** Names as a set. Calls of it are marked as pure: a script that looks at no element leaves them out. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that hold no text of the ad: code, controls, media, and the page's own furniture. */
const NOT_TEXT = /* @__PURE__ */ names(
  `script style noscript template head title link meta svg math canvas video audio iframe object embed map
   nav button form select option datalist input textarea progress meter dialog`,
);

/** Elements that begin on a line of their own; all others run on within the line. */
const OWN_LINE = /* @__PURE__ */ names(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary
   table tbody td tfoot th thead tr caption ul`,
);

const NOT_TEXT_ROLES = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'button',
  'search',
  'menu',
  'tablist',
]);
const UNSEEN_CLASS =
  /(^|\s)(sr-only|visually-?hidden|screen-?reader(-only|-text)?|a11y-text|accessibility-hidden)(\s|$)/i;
/** Icon fonts that spell their icons in words ("location_on"). https://fonts.google.com/icons */
const ICON_CLASS = /(^|\s)(google-)?material-(icons|symbols)/i;
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BOLD_STYLE = /font-weight\s*:\s*(bold|[6-9]00)/i;
const BREAKS_STYLE = /white-space(-collapse)?\s*:\s*(pre|break-spaces)/i;
const BREAKS_CLASS = /(^|\s)whitespace-pre/;

/**
 * The element's tag in lower case. A form answers with its own field where one is named "localName"
 * (https://html.spec.whatwg.org/#the-form-element, "named property"), so what is no string is a form.
 */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}

/** Does the reader of the ad not see this element, or see it as a part of the page around the ad? */
export function isLeftOut(element: Element, tag: string): boolean {
  if (NOT_TEXT.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (NOT_TEXT_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  if (UNSEEN_CLASS.test(names) || ICON_CLASS.test(names)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && /icon/i.test(names)) return true;
  return UNSEEN_STYLE.test(element.getAttribute('style') ?? '');
}

/** Does the element begin a new line? */
export function startsLine(element: Element, tag: string): boolean {
  return OWN_LINE.has(tag) || /display\s*:\s*(block|flex|grid|list-item|table)/i.test(styleOf(element));
}

/** Is the element's text set in bold, or underlined, as headings without a heading tag are? */
export function isBold(element: Element, tag: string): boolean {
  return tag === 'b' || tag === 'strong' || tag === 'u' || BOLD_STYLE.test(styleOf(element));
}

/** Do the line breaks of the element's source count, as in `<pre>`? */
export function keepsBreaks(element: Element, tag: string): boolean {
  if (tag === 'pre' || BREAKS_STYLE.test(styleOf(element))) return true;
  return BREAKS_CLASS.test(element.getAttribute('class') ?? '');
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
