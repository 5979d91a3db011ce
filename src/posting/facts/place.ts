import { asList, type JobNode, nodeText } from '../structured/job-node.ts';
import { distinct } from '../text/text.ts';

/** Maximum number of places shown; some ads list every city of a country. */
const MOST_PLACES = 5;
/** Maximum nesting of lists. */
const DEEPEST = 3;

/**
 * Returns a JobPosting's places as one line, or the region for remote work. If remote work lists countries as
 * places, those are the region.
 */
export function placesOf(job: JobNode): string {
  const addresses = [job.jobLocation].flat(DEEPEST).flatMap(addressesOf);
  const isRemote = /TELECOMMUTE/i.test(nodeText(job.jobLocationType));
  const isAnywhereIn = isRemote && addresses.length > 0 && addresses.every(({ town }) => town === '');
  const places = addresses.map(({ place }) => place);
  if (!isRemote) return distinct(places).slice(0, MOST_PLACES).join('; ');
  const remote = remoteFrom([
    ...asList(job.applicantLocationRequirements).map(nodeText),
    ...(isAnywhereIn ? places : []),
  ]);
  return distinct([...(isAnywhereIn ? [] : places), remote])
    .slice(0, MOST_PLACES)
    .join('; ');
}

/** Joins the remote regions; too many of them mean nearly everywhere and give plain "Remote". */
function remoteFrom(all: string[]): string {
  const regions = distinct(all);
  return regions.length > 0 && regions.length <= MOST_PLACES ? `Remote (${regions.join(', ')})` : 'Remote';
}

interface Address {
  /** Town, region and country, as far as known. */
  place: string;
  /** Empty if only the country is known. */
  town: string;
}

/** Returns the addresses of a Place, a bare address, or a string. */
function addressesOf(place: unknown): Address[] {
  if (typeof place !== 'object' || place === null) return [{ place: nodeText(place), town: nodeText(place) }];
  const node = place as JobNode;
  const addresses = [node.address ?? node].flat(DEEPEST).slice(0, MOST_PLACES);
  return addresses.map((address) => {
    if (typeof address !== 'object' || address === null)
      return { place: nodeText(address), town: nodeText(address) };
    const { addressLocality, addressRegion, addressCountry } = address as JobNode;
    const [country = '', ...inCountry] = [addressCountry, addressRegion, addressLocality]
      .map(nodeText)
      .map(onlyPlace);
    const parts = distinct([...inCountry.toReversed(), country]);
    const named = parts.filter(
      (part, index) => !parts.slice(0, index).some((before) => before.includes(part)),
    );
    const line = named.join(', ') || nodeText(node.name);
    return { place: line, town: line === country ? '' : line };
  });
}

/** Returns the text if it is a place: portals fill in a postal code or a word for "none" if they know no town. */
function onlyPlace(text: string): string {
  return /\p{L}{2}/u.test(text) && !/^(n\/?a|none|null|undefined|unavailable|anywhere)$/i.test(text)
    ? text
    : '';
}
