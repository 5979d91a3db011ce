import { linkTo } from '#src/ui/options/route.ts';

/** Where most people look for postings; each is read as one opens one. A link, and no more: nothing is fetched. */
const PLACES: readonly (readonly [string, string])[] = [
  ['LinkedIn', 'https://www.linkedin.com/jobs/'],
  ['Indeed', 'https://www.indeed.com/'],
  ['Glassdoor', 'https://www.glassdoor.com/Job/'],
  ['Naukri', 'https://www.naukri.com/'],
];

/** The way from here to a real posting. */
export function OpenPosting() {
  return (
    <p class="open-posting">
      <b>Open a posting</b> on{' '}
      {PLACES.map(([name, address], at) => (
        <span key={name}>
          {at > 0 && ', '}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </span>
      ))}
      , or{' '}
      <a href={`/options.html${linkTo('postings', ['paste'])}`} target="_blank" rel="noopener">
        paste one
      </a>
      : the button tells what it asks for.
    </p>
  );
}
