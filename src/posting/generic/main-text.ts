import { blocksOf } from '../blocks.ts';
import type { Block } from '../posting.ts';
import { withoutFurniture } from './furniture.ts';
import { isFurniture, type Weight, weigh } from './prose.ts';

/** A child that holds this much of its parent's prose is where the text is. */
const MOST = 0.7;
/** With less left than this, the names of the elements misled us: some pages call their whole text "modal". */
const LEAST_LEFT = 0.4;
/** A box beside the main one with as much prose as this belongs to it. */
const LEAST_BESIDE = 100;
const BOX = new Set(['div', 'section', 'ul', 'ol', 'header', 'dl']);

/**
 * The main text of a page, block by block, without what stands around it.
 *
 * Readability would be the tool for articles; of ads it drops what matters, lists of short items in sections of
 * their own, and it needs a copy of the page. Here nothing is dropped but what is furniture by name or by being
 * mostly links: from the body down we follow the child that holds most of the prose, until it is spread.
 */
export function mainBlocks(document: Document): Block[] {
  const root = rootOf(document);
  const all = weigh(root, () => false);
  const strict = weigh(root, isFurniture);
  const isStrict = proseOf(strict, root) >= LEAST_LEFT * proseOf(all, root);
  const weights = isStrict ? strict : all;
  const leaveOut = (element: Element) => isControls(element, weights.get(element));
  return withoutFurniture(mainElements(root, weights).flatMap((element) => blocksOf(element, leaveOut)));
}

/** Forms hold no text of an ad, but for those that some servers wrap around the whole page. */
function rootOf(document: Document): Element {
  return document.querySelector('body > form:has(h1, h2)') ?? document.body;
}

/** The element where the prose is, and the pieces of prose beside it: closing words are often a box of their own. */
function mainElements(root: Element, weights: Map<Element, Weight>): Element[] {
  const main = mainElement(root, weights);
  const beside = [...(main.parentElement?.children ?? [])].filter((element) => {
    const weight = weights.get(element);
    return element === main || (weight && weight.prose >= LEAST_BESIDE && weight.plain > 3 * weight.linked);
  });
  return main === root ? [root] : beside;
}

function mainElement(root: Element, weights: Map<Element, Weight>): Element {
  let main = root;
  for (;;) {
    const least = MOST * proseOf(weights, main);
    const next = [...main.children].find((child) => weights.has(child) && proseOf(weights, child) >= least);
    if (!next || least === 0 || next.localName === 'p') return main;
    main = next;
  }
}

function proseOf(weights: Map<Element, Weight>, element: Element): number {
  return weights.get(element)?.prose ?? 0;
}

/** Not weighed, a list of links, or a box that holds nothing but links: "Apply", "Save". */
function isControls(element: Element, weight: Weight | undefined): boolean {
  if (!weight) return true;
  if (weight.links > 2 && weight.linked > weight.plain) return true;
  return weight.links > 0 && weight.plain === 0 && BOX.has(element.localName);
}
