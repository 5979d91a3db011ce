import { database, type KeptPosting } from './db.ts';
import { readable, readableOf } from './readable.ts';

/** A stored job: the posting that represents it, and its other ads. */
export interface Job {
  posting: KeptPosting;
  otherAds: readonly KeptPosting[];
}

/** Returns the stored jobs by the ids of their representing postings. */
export async function jobsById(ids: readonly string[]): Promise<Map<string, Job>> {
  const { store } = (await database()).transaction('postings');
  const found = await Promise.all(
    ids.map(async (id) => {
      const [kept, others] = await Promise.all([store.get(id), store.index('sameAs').getAll(id)]);
      const posting = readable('postings', kept);
      return posting ? [[id, { posting, otherAds: readableOf('postings', others) }] as const] : [];
    }),
  );
  return new Map(found.flat());
}
