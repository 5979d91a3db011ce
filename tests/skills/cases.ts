import { ALTERNATIVES } from './cases/alternatives.ts';
import type { Case } from './cases/case.ts';
import { CONCEPTS } from './cases/concepts.ts';
import { ELISION } from './cases/elision.ts';
import { FAMILIES } from './cases/families.ts';
import { FRENCH } from './cases/french.ts';
import { FRENCH_CONCEPTS } from './cases/french-concepts.ts';
import { FRENCH_NEED } from './cases/french-need.ts';
import { GERMAN_SPANISH_DUTCH } from './cases/german-spanish-dutch.ts';
import { LAYOUT } from './cases/layout.ts';
import { linesOn } from './cases/lines.ts';
import { LISTED } from './cases/listed.ts';
import { MIXED_LANGUAGES } from './cases/mixed-languages.ts';
import { NAMES } from './cases/names.ts';
import { NAMES_OF_BUSINESS_SOFTWARE } from './cases/names-of-business-software.ts';
import { NAMES_OF_DEVICES } from './cases/names-of-devices.ts';
import { NAMES_OF_INFRASTRUCTURE } from './cases/names-of-infrastructure.ts';
import { NAMES_OF_METHODS } from './cases/names-of-methods.ts';
import { NAMES_OF_PLATFORMS } from './cases/names-of-platforms.ts';
import { NAMES_OF_SECURITY } from './cases/names-of-security.ts';
import { NEED } from './cases/need.ts';
import { NEED_DENIED_AND_SOFTENED } from './cases/need-denied-and-softened.ts';
import { NEED_IN_OTHER_WORDS } from './cases/need-in-other-words.ts';
import { NEED_OF_OTHERS } from './cases/need-of-others.ts';
import { POLISH } from './cases/polish.ts';
import { PRACTICES } from './cases/practices.ts';
import { RUSSIAN } from './cases/russian.ts';
import { SENSE } from './cases/sense.ts';
import { SENSE_OF_SHARED_NAMES } from './cases/sense-shared-names.ts';
import { SENSE_OF_TOOLS } from './cases/sense-tools.ts';
import { TABLES } from './cases/tables.ts';
import { YEARS } from './cases/years.ts';

/** Expected extractions by topic; tests/skills/cases/case.ts explains the notation. */
export const CASES: Record<string, readonly Case[]> = {
  'names and spellings': NAMES,
  'names of infrastructure': NAMES_OF_INFRASTRUCTURE,
  'names of security': NAMES_OF_SECURITY,
  'names of business software': NAMES_OF_BUSINESS_SOFTWARE,
  'families of names': FAMILIES,
  'lists that share a word': ELISION,
  'names in lists that are unknown': LISTED,
  'names of platforms and their parts': NAMES_OF_PLATFORMS,
  'names of devices': NAMES_OF_DEVICES,
  'names of methods': NAMES_OF_METHODS,
  'the sense of ambiguous words': SENSE,
  'the sense of ambiguous tools': SENSE_OF_TOOLS,
  'the sense of names that products share': SENSE_OF_SHARED_NAMES,
  'what is asked': NEED,
  'what is asked, in other words': NEED_IN_OTHER_WORDS,
  'what others do': NEED_OF_OTHERS,
  'what is denied, demanded and softened': NEED_DENIED_AND_SOFTENED,
  years: YEARS,
  alternatives: ALTERNATIVES,
  concepts: CONCEPTS,
  practices: PRACTICES,
  French: FRENCH,
  'German, Spanish, Dutch': GERMAN_SPANISH_DUTCH,
  'French concepts': FRENCH_CONCEPTS,
  'French needs': FRENCH_NEED,
  layout: LAYOUT,
  tables: TABLES,
  'what is asked, in lines of many sources': linesOn('need'),
  'years, in lines of many sources': linesOn('years'),
  'alternatives, in lines of many sources': linesOn('alternatives'),
  'concepts, in lines of many sources': linesOn('concepts'),
  'the sense of words, in lines of many sources': linesOn('sense'),
  Polish: POLISH,
  Russian: RUSSIAN,
  'postings in two languages': MIXED_LANGUAGES,
};
