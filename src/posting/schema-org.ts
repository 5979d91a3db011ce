import { blocksFromHtml } from './blocks.ts';
import { asList, type JobNode, nodeText } from './job-node.ts';
import { READING_LIMITS } from './limits.ts';
import { placesOf } from './place.ts';
import type { Block } from './posting.ts';
import { requirementBlocks } from './requirement-blocks.ts';
import { spend } from './spend.ts';
import type { ToldByPage } from './told.ts';
import { toldBy } from './told-by-node.ts';

/** What structured data says of one posting; empty strings where it is silent. */
export interface StructuredJob {
  title: string;
  company: string;
  location: string;
  /** The addresses it calls its own. */
  urls: string[];
  /** The numbers the portal or the employer gave it. */
  numbers: string[];
  /** What it says beside its text; like that, only when asked for: a page may hold fifty jobs of which one is read. */
  told: () => ToldByPage;
  /** Its text: the description, or where that is missing what other properties say. */
  blocks: () => Block[];
  /** What other properties say, under headings, and this text does not. */
  more: (said: readonly Block[]) => Block[];
}

/** The depth to which nodes are searched for jobs (`@graph`, lists of lists), and how many are looked at. */
const DEEPEST = 8;
const MOST_NODES = 5_000;

/** Every JobPosting in a piece of JSON-LD, however it is wrapped. */
export function jobNodesIn(data: unknown): JobNode[] {
  const found: JobNode[] = [];
  let nodes = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || ++nodes > MOST_NODES) return;
    spend(1);
    if (isJob(value)) found.push(value);
    else for (const child of Object.values(value)) visit(child, depth + 1);
  };
  visit(data, 0);
  return found;
}

/** The parts of a posting that we keep, from a JobPosting node. */
export function structuredJob(node: JobNode): StructuredJob {
  return {
    title: field(nodeText(node.title) || nodeText(node.name)),
    company: field(companyOf(node.hiringOrganization)),
    location: placesOf(node).slice(0, READING_LIMITS.field),
    urls: asList(node.url ?? node['@id'] ?? node.mainEntityOfPage)
      .map(nodeText)
      .filter(Boolean),
    numbers: asList(node.identifier).map(nodeText).filter(Boolean),
    told: () => toldBy(node),
    blocks: () => {
      const description = rawText(node.description);
      return description === '' ? requirementBlocks(node, []) : blocksFromHtml(description);
    },
    more: (said) => requirementBlocks(node, said),
  };
}

function isJob(value: object): value is JobNode {
  return asList((value as JobNode)['@type']).some(
    (type) => typeof type === 'string' && /(^|[/:])JobPosting$/.test(type),
  );
}

/** "2100 NVIDIA USA": some systems put the number of the legal entity before its name. */
function companyOf(organization: unknown): string {
  const node = asList(organization)[0];
  const name = typeof node === 'object' && node !== null ? nodeText((node as JobNode).name) : nodeText(node);
  return /^https?:/.test(name) ? '' : name.replace(/^\d{3,} +(?=\p{L})/u, '');
}

/** Like {@link nodeText}, with the line breaks that a description may depend on. A list is one of strings. */
function rawText(value: unknown): string {
  return asList(value)
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
}

/** Titles and names are escaped now and then, like the descriptions beside them. */
function field(text: string): string {
  if (text.length > READING_LIMITS.field) return '';
  return /&[a-z#]|<[a-z]/i.test(text) ? (blocksFromHtml(text)[0]?.text ?? '') : text;
}
