import { posix } from 'node:path';
import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/** A style sheet: the selectors of its rules, its animations, and the sheets that it imports. */
export interface Sheet {
  file: string;
  selectors: Selector[];
  keyframes: string[];
  imports: string[];
}

/** Parses a style sheet; throws if it is invalid. */
export function sheetOf(file: string, css: string): Sheet {
  const sheet: Sheet = { file, selectors: [], keyframes: [], imports: [] };
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: ({ value }) => {
          sheet.selectors.push(...value.selectors);
        },
        keyframes: ({ value }) => {
          sheet.keyframes.push(value.name.value);
        },
        import: ({ value }) => {
          sheet.imports.push(posix.join(posix.dirname(file), value.url));
        },
      },
    },
  });
  return sheet;
}

/**
 * Whether a selector only matches with one of some classes. Each of its alternatives must name one: for the
 * element, its ancestors or siblings, or in `:has`. A nested rule inherits this from its parent.
 */
export function isBound(selector: Selector, isOwn: (name: string) => boolean): boolean {
  return selector.some((part) => isBoundBy(part, isOwn));
}

function isBoundBy(part: SelectorComponent, isOwn: (name: string) => boolean): boolean {
  if (part.type === 'class') return isOwn(part.name);
  if (part.type === 'nesting') return true;
  if (part.type !== 'pseudo-class' || part.kind === 'not' || !('selectors' in part)) return false;
  return (part.selectors as Selector[] | null)?.every((one) => isBound(one, isOwn)) ?? false;
}

/** Formats a selector for messages, close enough to find it. */
export function written(selector: Selector): string {
  const { code } = transform({
    filename: 'selector.css',
    code: Buffer.from('a { color: red }'),
    visitor: { Rule: { style: (rule) => ({ ...rule, value: { ...rule.value, selectors: [selector] } }) } },
  });
  return code.toString().split('{')[0]?.trim() ?? '';
}
