import { textsByTitle } from '../any-page/by-title.ts';
import { isOutsideText } from '../any-page/outside-text.ts';
import { allTextsAt, oneLine } from '../dom/select.ts';
import { someOf } from '../dom/some-of.ts';
import type { Places } from '../sites/site.ts';
import { MOST_TOLD, type ToldByPage } from './told.ts';

const LABELS = 'dt, th';
const MOST_LABELS = 15;
/** Elements that may announce that a posting is closed, anywhere on the page. */
const NOTICES = '[role="alert"], [role="status"], [class*="closed" i], [class*="expired" i]';
const MOST_NOTICES = 5;
const HIDDEN =
  '[hidden], [aria-hidden="true"], .hidden, .hide, .d-none, .is-hidden, [style*="display:none"], [style*="display: none"]';

/** Collects statements about the posting with this title: near the title, and labelled or marked ones. */
export function toldByPage(document: Document, title: string, places: Places = []): ToldByPage {
  const texts = [
    title,
    ...places.flatMap((place) => allTextsAt(document, [place])),
    ...(title === '' ? [] : textsByTitle(document, title)),
    ...labelledTexts(document),
    ...noticesOn(document),
  ].filter((text) => text !== '' && text.length <= MOST_TOLD.length);
  return texts.length > 0 ? { texts } : {};
}

/** Returns labels, each followed by its value: `<dt>Closing date</dt><dd>12 December</dd>`. */
function labelledTexts(document: Document): string[] {
  const labels = someOf(document, LABELS, MOST_LABELS);
  return labels.flatMap((label) => {
    const value = label.nextElementSibling;
    return value && !isOutsideText(label) ? [oneLine(label), oneLine(value)] : [];
  });
}

function noticesOn(document: Document): string[] {
  const notices = someOf(document, NOTICES, MOST_NOTICES);
  return notices.filter((notice) => !notice.closest(HIDDEN) && !isOutsideText(notice)).map(oneLine);
}
