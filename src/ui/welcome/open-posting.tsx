import { linkTo } from '#src/ui/options/route.ts';
import { rich } from '#src/ui/t.ts';

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
      {rich(
        'answer.open',
        {},
        {
          b: (inner) => <b>{inner}</b>,
          places: () => <Places />,
          a: (inner) => (
            <a href={`/options.html${linkTo('postings', ['paste'])}`} target="_blank" rel="noopener">
              {inner}
            </a>
          ),
        },
      )}
    </p>
  );
}

const Places = () => (
  <>
    {PLACES.map(([name, address], at) => (
      <span key={name}>
        {at > 0 && ', '}
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      </span>
    ))}
  </>
);
