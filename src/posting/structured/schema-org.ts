import { READING_LIMITS } from '../budget/limits.ts';
import { spend } from '../budget/spend.ts';
import { placesOf } from '../facts/place.ts';
import type { Block } from '../posting.ts';
import { blocksFromHtml } from '../text/blocks.ts';
import { requirementBlocks } from '../text/requirement-blocks.ts';
import { asList, type JobNode, nodeText } from './job-node.ts';
import { MOST_TOLD, type ToldByPage } from './told.ts';

/** One posting in structured data; unknown fields are empty strings. */
export interface StructuredJob {
  title: string;
  company: string;
  location: string;
  /** Addresses that it gives as its own. */
  urls: string[];
  /** Numbers by the portal or the employer. */
  numbers: string[];
  /** Extracts dates, pay and the like; computed on demand, as a page may hold fifty jobs and one is read. */
  told: () => ToldByPage;
  /** Extracts its text: the description, or the other properties if that is missing. */
  blocks: () => Block[];
  /** Extracts other properties, under headings, that are not in the given text. */
  more: (said: readonly Block[]) => Block[];
}

/** Maximum depth of the search for jobs (`@graph`, lists of lists), and maximum number of nodes. */
const DEEPEST = 8;
const MOST_NODES = 5_000;

/** Returns every JobPosting in a piece of JSON-LD, however nested. */
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

/** Extracts the fields of a posting from a JobPosting node. */
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

/** Removes a legal entity's number that some systems put before its name: "2100 NVIDIA USA". */
function companyOf(organization: unknown): string {
  const node = asList(organization)[0];
  const name = typeof node === 'object' && node !== null ? nodeText((node as JobNode).name) : nodeText(node);
  return /^https?:/.test(name) ? '' : name.replace(/^\d{3,} +(?=\p{L})/u, '');
}

/**
 * Works like {@link nodeText} but keeps line breaks, on which a description may depend. A list is one of
 * strings.
 */
function rawText(value: unknown): string {
  return asList(value)
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
}

/** Unescapes titles and names, which are sometimes escaped like the description. */
function field(text: string): string {
  if (text.length > READING_LIMITS.field) return '';
  return /&[a-z#]|<[a-z]/i.test(text) ? (blocksFromHtml(text)[0]?.text ?? '') : text;
}

const MOST_TERMS = 10;

/** Extracts a JobPosting's statements outside its text: https://schema.org/JobPosting */
function toldBy(node: JobNode): ToldByPage {
  const pay = payOf(node);
  const terms = [...asList(node.employmentType), ...asList(node.jobLocationType)];
  const told = {
    posted: short(node.datePosted),
    closes: short(node.validThrough),
    terms: terms.slice(0, MOST_TERMS).map(short).filter(Boolean),
    pay: pay.slice(0, 2).some(Boolean) ? pay : [],
    // Some write it as a sentence: "€60,000 to €75,000 a year".
    texts: asList(node.baseSalary)
      .slice(0, 1)
      .filter((salary) => typeof salary === 'string')
      .map(short)
      .filter(Boolean),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value.length > 0));
}

/** Reads a MonetaryAmount with a QuantitativeValue, a bare number, or minimum and maximum of its own. */
function payOf(node: JobNode): string[] {
  const amount = objectIn(node.baseSalary);
  const value = objectIn(amount.value);
  const either = (name: string) => short(value[name]) || short(amount[name]);
  const one = short(value.value) || short(asList(amount.value)[0]);
  return [
    either('minValue') || one,
    either('maxValue') || one,
    either('currency') || short(node.salaryCurrency),
    either('unitText') || either('unitCode'),
  ];
}

function objectIn(value: unknown): JobNode {
  const [first] = asList(value);
  return typeof first === 'object' && first !== null ? (first as JobNode) : {};
}

function short(value: unknown): string {
  const text = nodeText(value);
  return text.length > MOST_TOLD.length ? '' : text;
}
