import { type Circumstances, NOTHING_TOLD } from '#src/match/circumstances.ts';
import { type Emphasis, EVEN_EMPHASIS } from '#src/match/score.ts';
import { onChange } from './changes.ts';
import { isCircumstances } from './circumstances.ts';
import { emphasisOfWorth, isEmphasis } from './emphasis.ts';
import { type Profile, profilesFrom, withProfiles } from './profile.ts';
import { storedValue } from './values.ts';

/** What the user may set. No content script can read it or set it: one asks for what it goes by. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** The BCP 47 tag of the language that pages speak, or null: the browser's. Where there are no texts in it they are English. */
  locale: string | null;
  /** Whether the toolbar button carries the number of must-have gaps. */
  badge: boolean;
  /** Whether the recognised words are marked on every posting's page without asking. */
  marks: boolean;
  /** Whether lists of postings carry the score of those that were seen. */
  scoresOnLists: boolean;
  /** Ids of portals that are not to be read. */
  sitesOff: string[];
  /** For how many days after it was last seen a posting is kept, unless the user keeps track of it; null: for good. */
  keepDays: number | null;
  /** Whether postings that are read in private windows are kept as all others are. */
  keepPrivate: boolean;
  /** How much core skills, other must-haves and nice-to-haves count, in percent of what they do by themselves. */
  emphasis: Emphasis;
  /** Ids of practices that the user does not want presumed. */
  notPresumed: string[];
  /** What the user told besides their skills: languages, permits, where they work. */
  circumstances: Circumstances;
  /** Whether skills are carried between the user's browsers by the browser vendor's account. */
  sync: boolean;
  /** The id of the roadmap that the user follows. */
  roadmap: string;
  /** What the user is after, where it is more than one thing: `emphasis` and `roadmap` are those of the active one. */
  profiles: Profile[];
  /** The id of the active profile; empty where there are none. */
  profile: string;
}

export const DEFAULTS: Readonly<Settings> = {
  theme: 'system',
  locale: null,
  badge: true,
  marks: false,
  scoresOnLists: false,
  sitesOff: [],
  keepDays: null,
  keepPrivate: false,
  emphasis: EVEN_EMPHASIS,
  notPresumed: [],
  circumstances: NOTHING_TOLD,
  sync: false,
  roadmap: 'backend',
  profiles: [],
  profile: '',
};

const isFlag = (value: unknown) => typeof value === 'boolean';

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

/** What each setting may be; anything else, such as a newer version's value, is the default. */
const VALID: { [Name in keyof Settings]: (value: unknown) => boolean } = {
  theme: (value) => value === 'system' || value === 'light' || value === 'dark',
  locale: (value) => value === null || (typeof value === 'string' && isLocale(value)),
  badge: isFlag,
  marks: isFlag,
  scoresOnLists: isFlag,
  sitesOff: isIds,
  keepDays: (value) => value === null || (Number.isInteger(value) && Number(value) > 0),
  keepPrivate: isFlag,
  emphasis: isEmphasis,
  notPresumed: isIds,
  circumstances: isCircumstances,
  sync: isFlag,
  roadmap: (value) => typeof value === 'string' && value !== '',
  profiles: Array.isArray,
  profile: (value) => typeof value === 'string',
};

/** The settings in any value, as a backup or the storage may hold it: every part that is not valid is the default. */
export function settingsFrom(value: unknown): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const valid = Object.entries(VALID).filter(([name, isValid]) => name in given && isValid(given[name]));
  const emphasis = emphasisOfWorth(given.requiredWorth) ?? DEFAULTS.emphasis;
  const all: Settings = {
    ...DEFAULTS,
    emphasis,
    ...Object.fromEntries(valid.map(([name]) => [name, given[name]])),
  };
  return withProfiles({ ...all, profiles: profilesFrom(all.profiles) });
}

/** The settings that a backup holds. Whether this browser syncs with others is chosen in each, never by a file. */
export type StoredSettings = Omit<Settings, 'sync'>;

export function withoutSync({ sync: _sync, ...others }: Settings): StoredSettings {
  return others;
}

/** Settings that pages could notice, or that store what was read in private windows. A file changes them only if the user says so. */
export const PRIVACY_SETTINGS = ['marks', 'scoresOnLists', 'keepPrivate'] as const;
export type PrivacySetting = (typeof PRIVACY_SETTINGS)[number];

/** A reading that was asked for in this very moment. */
let asked: Promise<Readonly<Settings>> | null = null;

/** The settings as they are now. Whoever asks in one moment, as the parts of a page that opens do, gets one answer. */
export function settings(): Promise<Readonly<Settings>> {
  // From the next moment on somebody may have changed them.
  queueMicrotask(() => {
    asked = null;
  });
  asked ??= storedValue('settings').then(settingsFrom);
  return asked;
}

/** Calls `then` with the settings whenever they change. Returns the way to stop. */
export function onSettings(then: (now: Settings) => void): () => void {
  // Where they do not open there is nothing to tell; whoever needs them says so.
  return onChange(['settings'], () => settings().then(then, () => undefined));
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
