import type { Plugin } from 'vite';

/** Properties of a site (src/posting/sites/site.ts) that only readers use. */
const READING = new Set([
  ...['structured', 'pageTitle', 'title', 'company', 'location', 'description', 'told', 'leaveOut', 'read'],
  ...['frame', 'only', 'sections', 'withGeneric'],
]);

interface Property {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
}

interface Declared {
  id: { typeAnnotation?: { typeAnnotation?: { typeName?: { name?: string } } } };
  init?: { type: string; properties: Property[] };
}

/**
 * Build plugin for the background and the extension's pages: keeps only what recognises a site's posting
 * addresses.
 */
export const knownSitesPlugin: Plugin = {
  name: 'known-sites',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/posting\/sites\/[^/]+\.ts$/.test(id)) return null;
    const { body } = this.parse(code, { lang: 'ts' });
    const declared = body.flatMap((node) =>
      node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration'
        ? (node.declaration.declarations as unknown as Declared[])
        : [],
    );
    const site = declared.find(({ id }) => id.typeAnnotation?.typeAnnotation?.typeName?.name === 'Site');
    if (!site) return null;
    return { code: without(code, site.init?.properties ?? []), map: null };
  },
};

/** Removes the properties that only readers use from a site's code. */
function without(code: string, properties: readonly Property[]): string {
  const gone = properties.filter(({ key }) => READING.has(key?.name ?? ''));
  return gone.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''),
    code,
  );
}
