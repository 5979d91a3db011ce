import { jsonrepair } from 'jsonrepair';
import type { JobNode } from './job-node.ts';
import { LIMITS } from './limits.ts';
import { jobNodesIn } from './schema-org.ts';

/** The schema.org JobPostings in a page's JSON-LD, in order; scripts that cannot be read are passed over. */
export function jsonLdJobs(document: Document): JobNode[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].flatMap((script) => jobNodesIn(parseScript(script.textContent ?? '')));
}

/**
 * What a JSON-LD script holds, or null. A script that mentions no JobPosting is not parsed at all; one with
 * the usual faults (trailing commas, raw line breaks in strings, comments around it) is repaired.
 */
function parseScript(source: string): unknown {
  if (source.length > LIMITS.script || !source.includes('JobPosting')) return null;
  const json = withoutWrapping(source);
  return parsed(json) ?? (json.length <= LIMITS.text ? parsed(json, jsonrepair) : null);
}

function parsed(json: string, repair = (text: string) => text): unknown {
  try {
    return JSON.parse(repair(json));
  } catch {
    return null;
  }
}

/** Takes off what pages put around JSON for parsers of long ago: comments and CDATA marks. */
function withoutWrapping(source: string): string {
  return source
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,9}(?:-->|\]\]>)(?:\s*\*\/)?;?$/, '')
    .trim();
}
