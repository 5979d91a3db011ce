/** Builds a set of names. Calls are marked pure, so bundles that do not use the set drop it. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements without ad text: code, controls, media, page chrome. */
const NOT_TEXT = /* @__PURE__ */ names(
  `script style noscript template head title link meta svg math canvas video audio iframe object embed map
   nav button form select option datalist input textarea progress meter dialog`,
);

/** Block elements, which start a new line; all others are inline. */
const OWN_LINE = /* @__PURE__ */ names(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary
   table tbody td tfoot th thead tr caption ul`,
);

const NOT_TEXT_ROLES = /* @__PURE__ */ names('alertdialog navigation button search dialog menu tablist');
const UNSEEN_CLASS =
  /(^|\s)(sr-only|visually-?hidden|screen-?reader(-only|-text)?|a11y-text|accessibility-hidden)(\s|$)/i;
/** Icon fonts that spell their icons in words ("location_on"). https://fonts.google.com/icons */
const ICON_CLASS = /(^|\s)(google-)?material-(icons|symbols)/i;
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BOLD_STYLE = /font-weight\s*:\s*(bold|[6-9]00)/i;
const BREAKS_STYLE = /white-space(-collapse)?\s*:\s*(pre|break-spaces)/i;
const BREAKS_CLASS = /(^|\s)whitespace-pre/;

/**
 * Returns the element's tag in lower case. A form with a field named "localName" returns that field instead
 * (https://html.spec.whatwg.org/#the-form-element, "named property"), so a non-string means a form.
 */
export function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName : 'form';
}

/** Whether the element is hidden from the ad's reader, or is page chrome around the ad. */
export function isLeftOut(element: Element, tag: string): boolean {
  if (NOT_TEXT.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (NOT_TEXT_ROLES.has(textOf(element, 'role'))) return true;
  const names = textOf(element, 'class');
  if (UNSEEN_CLASS.test(names) || ICON_CLASS.test(names)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && /icon/i.test(names)) return true;
  return UNSEEN_STYLE.test(textOf(element, 'style'));
}

/** Whether the element begins a new line. */
export function startsLine(element: Element, tag: string): boolean {
  return (
    OWN_LINE.has(tag) || /display\s*:\s*(block|flex|grid|list-item|table)/i.test(textOf(element, 'style'))
  );
}

/** Whether the element's text is bold or underlined, as headings without a heading tag are. */
export function isBold(element: Element, tag: string): boolean {
  return tag === 'b' || tag === 'strong' || tag === 'u' || BOLD_STYLE.test(textOf(element, 'style'));
}

/** Whether line breaks in the element's source count, as in `<pre>`. */
export function keepsBreaks(element: Element, tag: string): boolean {
  if (tag === 'pre' || BREAKS_STYLE.test(textOf(element, 'style'))) return true;
  return BREAKS_CLASS.test(textOf(element, 'class'));
}

/** Returns the text of an attribute; empty without it. */
function textOf(element: Element, attribute: string): string {
  return element.getAttribute(attribute) ?? '';
}
