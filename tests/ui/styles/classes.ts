import { isNode, type Node, walk } from '#tests/ui/texts/code-of-pages.ts';

/** Placeholder for a value inserted into a class name. */
const FILLED = '\0';

/** Returns the classes that code sets, as patterns; inserted values match anything. */
export function classesIn(program: Node): RegExp[] {
  const found = new Set<string>();
  walk(program, (node) => {
    for (const text of textsOf(classValue(node)))
      for (const name of text.split(/\s+/)) if (name.replaceAll(FILLED, '')) found.add(name);
    return true;
  });
  return [...found].map(patternOf);
}

const isClassName = (key: unknown) => isNode(key) && /^(?:class|className|\w+Class)$/.test(String(key.name));

/**
 * Returns the expression that sets a class: `class=`, `listClass=`, `{ class: … }`, `.className =`,
 * `classList.add(…)`.
 */
function classValue(node: Node): unknown {
  switch (node.type) {
    case 'JSXAttribute':
      return isClassName(node.name) && node.value;
    case 'Property':
      return isClassName(node.key) && node.value;
    case 'AssignmentExpression':
      return isClassName((node.left as Node).property) && node.right;
    case 'CallExpression':
      return isOnClassList(node.callee as Node) && (node.arguments as Node[])[0];
    default:
      return null;
  }
}

const isOnClassList = ({ object }: Node) =>
  isNode(object) && isNode(object.property) && object.property.name === 'classList';

/** Returns the strings that an expression can evaluate to, without those it compares with. */
function textsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'JSXExpressionContainer':
      return textsOf(value.expression);
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'ConditionalExpression':
      return [...textsOf(value.consequent), ...textsOf(value.alternate)];
    case 'LogicalExpression':
      return [...textsOf(value.left), ...textsOf(value.right)];
    case 'TemplateLiteral':
      return filledIn(value);
    default:
      return [];
  }
}

function filledIn({ quasis, expressions }: Node): string[] {
  const pieces = (quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked);
  return (expressions as Node[]).reduce<string[]>(
    (begun, expression, at) => {
      const texts = textsOf(expression);
      const goOn = texts.length > 0 ? [...texts, ''] : [FILLED];
      return begun.flatMap((text) => goOn.map((next) => text + next + pieces[at + 1]));
    },
    [pieces[0] ?? ''],
  );
}

function patternOf(name: string): RegExp {
  const parts = name.split(FILLED).map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w-]*')}$`);
}
