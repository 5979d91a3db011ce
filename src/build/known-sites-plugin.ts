import type { Plugin } from 'vite';

/** What of a site (src/posting/sites/site.ts) tells how a page of it is read. */
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
 * A plugin of the build of what reads no page, the background and the extension's pages: of each site only that comes in by which
 * an address is known as one of its postings.
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

/** The code without those properties of a site that only its readers take. */
function without(code: string, properties: readonly Property[]): string {
  const gone = properties.filter(({ key }) => READING.has(key?.name ?? ''));
  return gone.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''),
    code,
  );
}
