import type { Mention } from '#src/skills/mention.ts';
import type { KeptPosting } from '#src/store/db.ts';

/** Makes a stored posting that was first seen some days ago. */
export function kept(
  id: string,
  mentions: Mention[],
  days = 0,
  more: Partial<KeptPosting> = {},
): KeptPosting {
  const time = Date.now() - days * 86_400_000;
  return {
    id,
    url: `https://jobs.example/${id}`,
    portal: 'Lever',
    title: 'Backend Engineer',
    company: 'Northwind Pay',
    location: '',
    mentions,
    edition: '1',
    notHere: [],
    firstSeen: time,
    lastSeen: time,
    ...more,
  };
}
