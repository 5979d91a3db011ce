import { someOf } from '../dom/some-of.ts';
import type { Block } from '../posting.ts';
import { sectionsOf, sizeOf } from './ad-size.ts';
import { adOfForm } from './form-address.ts';
import { isOutsideText } from './outside-text.ts';

/** Types of fields to fill in. Email, telephone and file fields ask for a person's contact data and documents. */
const FILLED_IN = /^(?:text|email|tel|file)/;
const MOST_FIELDS = 90;
/** Minimum number of fields; a newsletter has fewer. */
const LEAST_FIELDS = 4;
/** Minimum length of a text that is more than a form's instructions, in characters. */
const AD = 800;

/**
 * Whether the page is an application form without its ad: it asks for a person's details, and has
 * little text beside its questions or a form's address.
 */
export function isApplicationForm(document: Document, url: URL, blocks: readonly Block[]): boolean {
  const fields = someOf(document, 'input, textarea', MOST_FIELDS) as HTMLInputElement[];
  const types = fields.filter((field) => !isOutsideText(field)).map(({ type }) => type);
  const filledIn = types.filter((type) => FILLED_IN.test(type));
  if (filledIn.length < LEAST_FIELDS || filledIn.every((type) => type.startsWith('text'))) return false;
  const headings = blocks.filter(({ kind, text }) => kind === 'heading' && !/[?*]$/.test(text));
  return sectionsOf(headings) < 2 && (sizeOf(blocks) < AD || adOfForm(url) !== null);
}
