import { type JobNode, listOf, textOf } from './job-node.ts';
import { distinct } from './text.ts';

/** More places than a reader would want to see; some ads list every city of a country. */
const MOST_PLACES = 5;

/** Where a JobPosting is, as one line: its places, or the region from which one may work remotely. */
export function placesOf(job: JobNode): string {
  const places = listOf(job.jobLocation).map(placeOf);
  const remote = /TELECOMMUTE/i.test(textOf(job.jobLocationType)) ? [remoteFrom(job)] : [];
  return distinct([...places, ...remote])
    .slice(0, MOST_PLACES)
    .join('; ');
}

function remoteFrom(job: JobNode): string {
  const regions = distinct(listOf(job.applicantLocationRequirements).map(textOf)).slice(0, MOST_PLACES);
  return regions.length > 0 ? `Remote (${regions.join(', ')})` : 'Remote';
}

/** A Place with an address, a bare address, or a string. */
function placeOf(place: unknown): string {
  if (typeof place !== 'object' || place === null) return textOf(place);
  const node = place as JobNode;
  const address = listOf(node.address ?? node)[0];
  if (typeof address !== 'object' || address === null) return textOf(address);
  const { addressLocality, addressRegion, addressCountry } = address as JobNode;
  const parts = distinct([addressLocality, addressRegion, addressCountry].map(textOf).filter(isPlaceName));
  const named = parts.filter((part, index) => !parts.slice(0, index).some((before) => before.includes(part)));
  return named.join(', ') || textOf(node.name);
}

/** Where the portal knows no town it may fill in a postal code, or a word for "none". */
function isPlaceName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^(n\/?a|none|null|undefined|unavailable)$/i.test(text);
}
