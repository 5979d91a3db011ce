import { forgetOldPostings, sweptAt, tellSwept } from '#src/store/old-postings.ts';
import { settings } from '#src/store/settings.ts';

const DAY = 86_400_000;

/**
 * Deletes postings last seen too long ago, by the settings, at most once a day. It runs at each start of the
 * background and with each reading, so it needs no alarm. Returns the number of deletions.
 */
export async function sweepPostings(now: number): Promise<number> {
  const [{ keepDays }, last] = await Promise.all([settings(), sweptAt()]);
  // A clock set back must not delay it for long.
  const lately = last <= now && now - last < DAY;
  if (keepDays === null || lately) return 0;
  const forgotten = await forgetOldPostings(now - keepDays * DAY);
  await tellSwept(now);
  return forgotten;
}
