import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDERS = ['src/ui', 'src/popup', 'src/dashboard', 'src/background', 'src/files/report', 'entrypoints'];

/** A node of a file's syntax tree from oxc (ESTree with JSX). */
export interface Node {
  type: string;
  [part: string]: unknown;
}

/** Files that may show text to the user, with their syntax trees. */
export const CODE: readonly { file: string; program: Node }[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => fileOf(`${folder}/${name.replaceAll('\\', '/')}`)),
);

function fileOf(file: string) {
  return { file, program: parsed(file, readFileSync(join(ROOT, file), 'utf8')) };
}

/** Parses code. Throws on syntax errors. */
export function parsed(name: string, code: string): Node {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Calls `visit` on a node and its descendants; `false` skips a node's descendants. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit);
}

export const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
