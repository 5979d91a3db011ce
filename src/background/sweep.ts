import { forgetOldPostings, sweptAt, tellSwept } from '#src/store/old-postings.ts';
import { settings } from '#src/store/settings.ts';

const DAY = 86_400_000;

/**
 * Forgets the postings that were seen too long ago, as the settings say, once a day at most. It is asked at each
 * start of the background and with each posting read, so that no permission for a timer is needed.
 * Returns how many it forgot.
 */
export async function sweepPostings(now: number): Promise<number> {
  const [{ keepDays }, last] = await Promise.all([settings(), sweptAt()]);
  // A clock that was set back must not hold it up for long.
  const lately = last <= now && now - last < DAY;
  if (keepDays === null || lately) return 0;
  const forgotten = await forgetOldPostings(now - keepDays * DAY);
  await tellSwept(now);
  return forgotten;
}
