import { isNode, type Node, walk } from './code-of-pages.ts';

/** Attributes whose value users read. */
const SAID =
  /^(?:aria-(?:label|description|valuetext|roledescription)|title|alt|placeholder|label|note|unset|text|words|said|summary|empty)$/;
const LETTER = /\p{L}/u;
/** Two words, which no id, class or event name has. */
const SENTENCE = /\p{L}[,.:;…’]? \p{L}/u;
/** Calls whose words only developers read, or that are no language. */
const UNREAD_CALLS =
  /^(?:Error|Refused|RegExp|querySelector|querySelectorAll|matches|closest|matchMedia|inLanguage)$/;
const UNREAD_ATTRIBUTES = /^(?:class|d|viewBox|style|points|transform|rel|sizes|media)$/;

/** Returns texts in code that should be in data/texts. */
export function textsInCode(program: Node): string[] {
  const found: string[] = [];
  const add = (text: unknown, is: RegExp) => {
    if (typeof text === 'string' && is.test(text)) found.push(text.trim());
  };
  walk(program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return false;
      case 'JSXText':
        add(node.value, LETTER);
        return true;
      case 'JSXAttribute':
        return visitAttribute(node, add);
      case 'JSXExpressionContainer':
        for (const text of stringsOf(node.expression)) add(text, LETTER);
        return true;
      case 'CallExpression':
      case 'NewExpression':
        if (nameOf(node.callee) === 'count') for (const text of argumentsOf(node)) add(text, LETTER);
        return !UNREAD_CALLS.test(nameOf(node.callee));
      case 'Literal':
        add(node.value, SENTENCE);
        return true;
      case 'TemplateElement':
        add((node.value as { cooked?: string }).cooked, SENTENCE);
        return true;
      default:
        return (
          !node.type.startsWith('TS') ||
          node.type === 'TSAsExpression' ||
          node.type === 'TSSatisfiesExpression'
        );
    }
  });
  return found;
}

function visitAttribute(node: Node, add: (text: unknown, is: RegExp) => void): boolean {
  const name = String((node.name as Node).name);
  if (UNREAD_ATTRIBUTES.test(name)) return false;
  if (!isNode(node.value)) return true;
  const value = node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
  if (!SAID.test(name)) {
    // Only sentences in its value are texts.
    if (isNode(value) && value.type !== 'Literal') walkIn(value, add);
    else if (isNode(value)) add(value.value, SENTENCE);
    return false;
  }
  for (const text of stringsOf(value)) add(text, LETTER);
  return false;
}

const walkIn = (value: Node, add: (text: unknown, is: RegExp) => void) => {
  for (const text of textsInCode(value)) add(text, LETTER);
};

/** Returns the strings an expression may evaluate to, without arguments of calls and comparisons. */
function stringsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return (value.quasis as Node[]).map((quasi) => (quasi.value as { cooked?: string }).cooked ?? '');
    case 'ConditionalExpression':
      return [...stringsOf(value.consequent), ...stringsOf(value.alternate)];
    case 'LogicalExpression':
      return [...stringsOf(value.left), ...stringsOf(value.right)];
    case 'BinaryExpression':
      return value.operator === '+' ? [...stringsOf(value.left), ...stringsOf(value.right)] : [];
    default:
      return [];
  }
}

function nameOf(callee: unknown): string {
  if (!isNode(callee)) return '';
  return String(callee.type === 'MemberExpression' ? (callee.property as Node).name : callee.name);
}

const argumentsOf = (call: Node): unknown[] =>
  (call.arguments as Node[]).map((argument) => (argument.type === 'Literal' ? argument.value : null));
