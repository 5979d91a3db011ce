import WEIGHTS from '#data/doubtful-notions.json' with { type: 'json' };
import type { Ad } from '../ad.ts';
import { bucket } from '../bucket.ts';
import { TITLE } from '../mention.ts';
import type { Sighting } from '../mentions-of.ts';
import { isConcrete, type Kind } from '../skill.ts';
import { isShort } from './asks-nothing.ts';

/** Decides whether a posting's readers would list a notion, by the signs of all its occurrences. */
export type KeepNotion = (signs: readonly string[], skill: string) => boolean;

/** Weight of each sign in hundredths of log-odds; "" is the intercept. Trained by `npm run notions`. */
const weights: Readonly<Record<string, number>> = WEIGHTS;

/** The trained decision. */
export const isProbable: KeepNotion = (signs) =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights[''] ?? 0) >= 0;

/**
 * Removes notions that are probably no skill here ("performance" of a sales team). A short text, and one without
 * a title, is no posting but a line or a résumé, and loses none.
 */
export function withoutDoubtful(
  sightings: readonly Sighting[],
  ad: Ad,
  kindOf: (skill: string) => Kind | undefined,
  keep: KeepNotion,
): readonly Sighting[] {
  if (ad.title === '' || isShort(ad.blocks)) return sightings;
  const bySkill = Map.groupBy(sightings, ({ skill }) => skill);
  const doubtful = new Set<string>();
  for (const [skill, its] of bySkill) {
    const kind = kindOf(skill);
    if (isConcrete(kind ?? 'tool') && !its.every(({ evidence }) => evidence.includes('found:wording')))
      continue;
    const signs = [`kind:${kind}`, `skills:${bucket(bySkill.size, [10, 20, 40])}`, ...signsOf(its, ad)];
    if (!keep(signs, skill)) doubtful.add(skill);
  }
  return doubtful.size > 0 ? sightings.filter(({ skill }) => !doubtful.has(skill)) : sightings;
}

const WORD = /\p{L}+/gu;

function signsOf(sightings: readonly Sighting[], { title, blocks }: Ad): Set<string> {
  const signs = new Set([`places:${bucket(sightings.length, [2, 3])}`]);
  for (const { skill, need, evidence, place } of sightings) {
    const text = place.block === TITLE ? title : (blocks[place.block]?.text ?? '');
    const words = text.slice(place.start, place.end).toLowerCase().match(WORD) ?? [];
    const named = words.map((word) => `word:${word}`);
    for (const sign of [`skill:${skill}`, `need:${need}`, ...evidence, `words:${words.length}`, ...named])
      signs.add(sign);
  }
  return signs;
}
