import { readFile } from 'node:fs/promises';
import type { RequirementFiles } from '#src/skills/requirements/requirement-index.ts';

const FOLDER = new URL('../../../data/requirements/', import.meta.url);

/** Reads the patterns of requirements in a language as the package has them. */
export const requirementFileOf: RequirementFiles = async (language) =>
  JSON.parse(await readFile(new URL(`${language}.json`, FOLDER), 'utf8'));
