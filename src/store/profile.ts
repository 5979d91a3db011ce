import type { Emphasis } from '#src/match/score.ts';
import { FIRST_RESUME } from '#src/store/records/first-resume.ts';
import { isEmphasis } from './emphasis.ts';

/** A goal of the user with its own roadmap and weights over the same skills. */
export interface Profile {
  id: string;
  name: string;
  roadmap: string;
  /** Its weight of each tier. */
  emphasis: Emphasis;
}

/** The settings that belong to a profile. */
export type OfProfile = Pick<Profile, 'roadmap' | 'emphasis'>;

/** Maximum number of profiles. */
export const MOST_PROFILES = 8;
/** Maximum characters of a profile's name. */
export const LONGEST_NAME = 40;

/** Validates stored profiles; drops invalid ones and repeated ids. */
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

/** The settings about profiles. */
interface Profiles extends OfProfile {
  /** All profiles; empty with just one, which needs no name. */
  profiles: Profile[];
  /** The active profile's id; empty without profiles. */
  profile: string;
}

/**
 * Makes the profiles consistent with the settings. `roadmap` and `emphasis` of the settings win over the active
 * profile's entry. If no profile is active, the first becomes active with its own values.
 */
export function withProfiles<S extends Profiles>(given: S): S {
  const { profiles, profile, roadmap, emphasis } = given;
  const [first, second] = profiles;
  if (!first || !second) return { ...given, profiles: [], profile: '' };
  if (!profiles.some(({ id }) => id === profile)) return { ...given, ...settingsOfProfile(first) };
  const follow = (one: Profile) => (one.id === profile ? { ...one, roadmap, emphasis } : one);
  return { ...given, profiles: profiles.map(follow) };
}

/** Returns the résumé of the active profile: FIRST_RESUME for the first or only one, else its id. */
export const resumeOf = ({ profiles, profile }: Pick<Profiles, 'profiles' | 'profile'>): string =>
  profiles.length === 0 || profiles[0]?.id === profile ? FIRST_RESUME : profile;

/** Returns the settings that change when a profile becomes active. */
export const settingsOfProfile = ({ id, roadmap, emphasis }: Profile): OfProfile & { profile: string } => ({
  profile: id,
  roadmap,
  emphasis,
});
