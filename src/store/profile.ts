import type { Emphasis } from '#src/match/score.ts';
import { FIRST_RESUME } from '#src/transfer/resume-of.ts';
import { isEmphasis } from './emphasis.ts';

/** What the user is after, where it is more than one thing: another roadmap and other weights over the same skills. */
export interface Profile {
  id: string;
  name: string;
  /** The id of the roadmap that is followed in it. */
  roadmap: string;
  /** How much each tier counts in it. */
  emphasis: Emphasis;
}

/** What of the settings belongs to a profile. */
export type OfProfile = Pick<Profile, 'roadmap' | 'emphasis'>;

/** So many are told apart at a glance. */
export const MOST_PROFILES = 8;
/** Characters of a profile's name. */
export const LONGEST_NAME = 40;

/** The profiles in any value: what is none is left out, and what bears the id of another. */
export function profilesFrom(value: readonly unknown[]): Profile[] {
  const byId = new Map<string, Profile>();
  for (const one of value) {
    if (isProfile(one) && !byId.has(one.id)) byId.set(one.id, one);
  }
  return [...byId.values()].slice(0, MOST_PROFILES);
}

function isProfile(value: unknown): value is Profile {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, roadmap, emphasis }: Record<string, unknown> = { ...value };
  const isText = (text: unknown) => typeof text === 'string' && text.trim() !== '';
  return [id, name, roadmap].every(isText) && String(name).length <= LONGEST_NAME && isEmphasis(emphasis);
}

/** What the settings say of profiles. */
export interface Profiles extends OfProfile {
  /** All of them; none as long as there is but one, which needs no name. */
  profiles: Profile[];
  /** The id of the one that is active; empty where there are none. */
  profile: string;
}

/**
 * Settings in which the profiles are told right. What counts is what stands in the settings themselves, `roadmap` and
 * `emphasis`: the active profile's entry follows it. Where none of them is active, the first is, with what it has.
 */
export function withProfiles<S extends Profiles>(given: S): S {
  const { profiles, profile, roadmap, emphasis } = given;
  const [first, second] = profiles;
  if (!first || !second) return { ...given, profiles: [], profile: '' };
  if (!profiles.some(({ id }) => id === profile)) return { ...given, ...settingsOfProfile(first) };
  const follow = (one: Profile) => (one.id === profile ? { ...one, roadmap, emphasis } : one);
  return { ...given, profiles: profiles.map(follow) };
}

/** Which résumé is read and shown in the active profile: the first one's and the only one's is FIRST_RESUME, others' their id. */
export const resumeOf = ({ profiles, profile }: Pick<Profiles, 'profiles' | 'profile'>): string =>
  profiles.length === 0 || profiles[0]?.id === profile ? FIRST_RESUME : profile;

/** What changes in the settings where a profile becomes the active one. */
export const settingsOfProfile = ({ id, roadmap, emphasis }: Profile): OfProfile & { profile: string } => ({
  profile: id,
  roadmap,
  emphasis,
});
