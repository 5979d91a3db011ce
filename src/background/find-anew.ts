import { announce } from '#src/store/changes.ts';
import { keptPosting, outdatedPostings, postingText, updateMentions } from '#src/store/postings.ts';
import type { Finder } from './finder.ts';

/**
 * Finds the skills of all kept postings anew that an older edition of the taxonomy was used for: after an update, or
 * when the user added a skill of their own. Each posting is kept as it is done, so that whoever stops in the middle
 * goes on there the next time. Stops by itself when `isCurrent` says that the edition has changed meanwhile.
 */
export async function findAnew(finder: Finder, isCurrent: () => boolean = () => true): Promise<number> {
  let done = 0;
  for (const id of await outdatedPostings(finder.edition)) {
    if (!isCurrent()) break;
    const [saved, blocks] = await Promise.all([keptPosting(id), postingText(id)]);
    if (!saved) continue;
    await updateMentions(id, await finder.findSkills({ ...saved, blocks }), finder.edition);
    done += 1;
  }
  if (done > 0) await announce('postings');
  return done;
}
