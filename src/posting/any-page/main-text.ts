import type { Steps } from '../budget/budget.ts';
import { someOf } from '../dom/some-of.ts';
import type { Block } from '../posting.ts';
import { blocksOf } from '../text/blocks.ts';
import { postingSectionOf } from '../text/section-words.ts';
import { withoutFurniture } from './furniture.ts';
import { isFurniture, textWeights, type Weight } from './prose.ts';

/** Share of its parent's prose from which a child holds the main text. */
const MOST = 0.7;
/** If less than this share is left, element names misled us: some pages call their whole text "modal". */
const LEAST_LEFT = 0.4;
/** Minimum prose of a box beside the main one that belongs to it. */
const LEAST_BESIDE = 100;
const MOST_FORMS = 10;
const MOST_HEADINGS = 60;
/** Levels to climb in search of other sections of the ad. */
const HIGHEST = 4;
const LONG_FORM = 200;
const BOX = new Set(['div', 'section', 'ul', 'ol', 'header', 'dl']);

/**
 * Returns the main text of a page as blocks, without page chrome.
 *
 * Readability suits articles, but drops short list items in sections of their own, which matter in ads, and
 * needs a copy of the page. This walk drops only elements that are chrome by name or mostly links. From the body
 * down it follows the child with most of the prose until the prose is spread over several.
 */
export function* mainBlocks(document: Document): Steps<Block[]> {
  const root = yield* rootOf(document);
  const furniture: Element[] = [];
  const strict = textWeights(root, (element) => isFurniture(element) && furniture.push(element) > 0);
  const kept = proseOf(strict, root);
  let left = 0;
  for (const element of furniture) {
    yield;
    left += proseOf(weighAll(element), element);
  }
  const weights = kept >= LEAST_LEFT * (kept + left) ? strict : weighAll(root);
  const leaveOut = (element: Element) => isControls(element, weights.get(element));
  yield;
  const blocks: Block[] = [];
  for (const element of mainElements(root, weights)) {
    blocks.push(...blocksOf(element, leaveOut));
    yield;
  }
  return withoutFurniture(blocks);
}

function weighAll(element: Element): Map<Element, Weight> {
  return textWeights(element, () => false);
}

/** Drops forms, which hold no ad text, except those that some servers wrap around most of the page. */
export function* rootOf(document: Document): Steps<Element> {
  const forms = someOf(document, 'form', MOST_FORMS);
  const long = forms.filter((form) => (form.textContent ?? '').length >= LONG_FORM);
  if (long.length === 0) return document.body;
  let best = { root: document.body as Element, prose: -1 };
  for (const root of [document.body, ...long]) {
    const prose = proseOf(textWeights(root, isFurniture), root);
    if (prose > best.prose) best = { root, prose };
    yield;
  }
  return best.root;
}

/** Returns the element with the prose and pieces of prose beside it: closing words are often in a separate box. */
function mainElements(root: Element, weights: Map<Element, Weight>): Element[] {
  const main = withSections(mainElement(root, weights), root, weights);
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
    if (!next || least === 0 || next.localName === 'p' || next.childElementCount === 0) return main;
    main = next;
  }
}

/** Climbs while more sections of the ad are beside the element: some consist of short items only. */
function withSections(main: Element, root: Element, weights: Map<Element, Weight>): Element {
  let best = main;
  let box = main.parentElement;
  for (let i = 0; box && root.contains(box) && i < HIGHEST; i++, box = box.parentElement) {
    const weight = weights.get(box);
    if (!weight || weight.linked > weight.plain / 3 || sectionsIn(best) > 1) break;
    if (sectionsIn(box) > sectionsIn(best)) best = box;
  }
  return best;
}

/** Counts the kinds of sections in the element that only ads have; benefits appear on any company page. */
function sectionsIn(element: Element): number {
  const headings = someOf(element, 'h1, h2, h3, h4, h5, h6, b, strong, dt', MOST_HEADINGS);
  const sections = new Set(
    headings.map((heading) => postingSectionOf((heading.textContent ?? '').slice(0, 91))),
  );
  return Number(sections.has('tasks')) + Number(sections.has('asks'));
}

function proseOf(weights: Map<Element, Weight>, element: Element): number {
  return weights.get(element)?.prose ?? 0;
}

/** Whether the element is unweighed, a list of links, or a box with links only: "Apply", "Save". */
function isControls(element: Element, weight: Weight | undefined): boolean {
  if (!weight) return true;
  const isMostlyLinks = weight.links > 2 && weight.linked > weight.plain;
  const isOnlyLinks = weight.links > 0 && weight.plain === 0 && BOX.has(element.localName);
  return (isMostlyLinks || isOnlyLinks) && !isListOfAsks(element);
}

/**
 * Whether links follow a heading like "Key skills": those are requirements, though each links to a list of jobs.
 */
function isListOfAsks({ previousElementSibling: before }: Element): boolean {
  const heading = before?.textContent ?? '';
  return heading.length <= 60 && postingSectionOf(heading) === 'asks';
}
