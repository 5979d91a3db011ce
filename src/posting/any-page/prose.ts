import { READING_LIMITS, TooLarge } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { isLeftOut, tagOf } from '../dom/element-kind.ts';
import { hasWords } from '../text/text.ts';

/** Amounts of text in an element, in characters. */
export interface Weight {
  /** Text outside links, in runs long enough to be sentences. */
  prose: number;
  /** All text outside links. */
  plain: number;
  /** Text inside links. */
  linked: number;
  links: number;
}

/** Minimum length of a sentence; shorter runs are labels, dates and names, which surround every text. */
const SENTENCE = 25;
const NOT_MAIN = new Set(['footer', 'aside']);
const NOT_MAIN_ROLES = new Set(['complementary', 'contentinfo', 'banner']);
/** Names of page chrome in class names and ids, in English whatever the page's language. */
const FURNITURE =
  /related|similar|recommend|suggest|sidebar|breadcrumb|cookie|consent|gdpr|newsletter|subscri|social|share|comment|advert|promo|modal|popup|footer|toolbar|also-viewed|(?:more|other|latest)-jobs|job-?alert|talent-community|sticky|w-form-/i;

/** Whether the element is page chrome, by its tag or name. */
export function isFurniture(element: Element): boolean {
  if (NOT_MAIN.has(tagOf(element)) || NOT_MAIN_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return FURNITURE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** Weighs every element under the root in one walk. Skipped elements weigh nothing and are not in the map. */
export function textWeights(root: Element, leaveOut: (element: Element) => boolean): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const walker = root.ownerDocument.createTreeWalker(root, 5); // NodeFilter.SHOW_ELEMENT | SHOW_TEXT
  const visit = (element: Element, inLink: boolean, depth: number): Weight => {
    if (depth > 2 * READING_LIMITS.depth) throw new TooLarge();
    const weight: Weight = { prose: 0, plain: 0, linked: 0, links: 0 };
    const first = walker.firstChild();
    for (let node = first; node; node = walker.nextSibling()) {
      spend(1);
      if (node.nodeType === 3) addText(weight, (node as Text).data, inLink);
      else addChild(weight, node as Element, inLink, depth);
    }
    if (first) walker.parentNode();
    weights.set(element, weight);
    return weight;
  };
  const addChild = (weight: Weight, child: Element, inLink: boolean, depth: number): void => {
    const tag = tagOf(child);
    if (isLeftOut(child, tag) || leaveOut(child)) return;
    const isLink = tag === 'a';
    const inner = visit(child, inLink || isLink, depth + 1);
    weight.prose += inner.prose;
    weight.plain += inner.plain;
    weight.linked += inner.linked;
    weight.links += inner.links + (isLink ? 1 : 0);
  };
  visit(root, false, 0);
  return weights;
}

function addText(weight: Weight, data: string, inLink: boolean): void {
  const length = data.trim().length;
  if (length === 0 || !hasWords(data)) return;
  if (inLink) weight.linked += length;
  else weight.plain += length;
  if (!inLink && (length >= SENTENCE || data.includes('。'))) weight.prose += length;
}
