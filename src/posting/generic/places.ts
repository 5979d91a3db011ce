import { fold } from '../text.ts';

/** All cities that a time zone is called after, folded: the places that the browser itself knows by name. */
let known: Set<string> | null = null;

/** Is this, or one of its parts between commas, such a city, or a region that jobs are offered for? */
export function isKnownPlace(text: string): boolean {
  known ??= new Set([...Intl.supportedValuesOf('timeZone').map(cityOf), ...REGIONS].map(fold));
  const places = known;
  return text.split(/[,/()–;-]/).some((part) => places.has(fold(part)));
}

const REGIONS = [
  'USA',
  'UK',
  'United States',
  'United Kingdom',
  'Germany',
  'India',
  'EU',
  'Europe',
  'EMEA',
  'Worldwide',
];

const cityOf = (zone: string) => zone.split('/').at(-1) ?? '';
