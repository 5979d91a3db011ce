import { linkTo } from '#src/ui/options/route.ts';
import { rich } from '#src/ui/t.ts';

/** Popular job sites. They are plain links; nothing is fetched. */
const PLACES: readonly (readonly [string, string])[] = [
  ['LinkedIn', 'https://www.linkedin.com/jobs/'],
  ['Indeed', 'https://www.indeed.com/'],
  ['Glassdoor', 'https://www.glassdoor.com/Job/'],
  ['Naukri', 'https://www.naukri.com/'],
];

/** Links to real postings. */
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
