import { directionOf, type TextLanguage } from '#src/ui/texts/languages.ts';
import type { Compiled, Message } from '#src/ui/texts/texts.ts';

const PLAIN = 'AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz';
const ACCENTED = 'ÅåÇçÐðÉéĞğÎîĻļÑñÖöŔŕŠšŢţÛûÝýŽž';
/** Unicode controls that override the text direction between them. */
const [TURN, END] = ['\u202e', '\u202c'];

/** Returns texts in a pseudo-language: accented and a third longer, or right to left. */
export function pseudoTexts(compiled: Compiled, language: TextLanguage): Compiled {
  const said = directionOf(language) === 'rtl' ? turned : accented;
  return Object.fromEntries(
    Object.entries(compiled).map(([id, message]) => [id, changed(message, said) as Message]),
  );
}

/**
 * Returns a message with each of its texts changed. A node is `[name, …]`: an argument, its forms by number or
 * kind, or a tag.
 */
function changed(message: unknown, said: (text: string) => string): unknown {
  if (typeof message === 'string') return said(message);
  if (!Array.isArray(message)) return message;
  return message.map((node: unknown) => changedNode(node, said));
}

function changedNode(node: unknown, said: (text: string) => string): unknown {
  if (typeof node === 'string') return said(node);
  if (!Array.isArray(node)) return node;
  const [name, ...rest] = node;
  return [name, ...rest.map((part) => (isForms(part) ? changedForms(part, said) : changedNode(part, said)))];
}

const isForms = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const changedForms = (forms: Record<string, unknown>, said: (text: string) => string) =>
  Object.fromEntries(Object.entries(forms).map(([form, node]) => [form, changed(node, said)]));

function accented(text: string): string {
  const letters = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  return letters.trim() === '' ? letters : letters + '~'.repeat(Math.ceil(text.length / 3));
}

const turned = (text: string): string => (text.trim() === '' ? text : TURN + text + END);
