import { type Circumstances, NOTHING_TOLD, SPOKEN_LEVELS } from '#src/match/circumstances.ts';
import { type Emphasis, EVEN_EMPHASIS } from '#src/match/score.ts';
import { DEGREES } from '#src/skills/requirements/requirement.ts';
import { onChange } from './changes.ts';
import { type Check, isBetween, isOneOf, isText, isWhole, listOf, orNull, record } from './checks.ts';
import { emphasisOfWorth, isEmphasis } from './emphasis.ts';
import { type Profile, profilesFrom, withProfiles } from './profile.ts';
import { storedValue } from './values.ts';

/** A code of a language or region; `Intl.DisplayNames` throws at others. */
const isCode: Check = (value) => isText(value) && /^[A-Za-z]{2,3}$/.test(value as string);

/** Whether a stored or imported value is what the user may enter besides their skills. */
const isCircumstances = record({
  languages: listOf(record({ language: isCode, level: isOneOf(...SPOKEN_LEVELS) })),
  permits: listOf(isCode),
  daysOnSite: orNull(isBetween(0, 5)),
  travel: orNull(isBetween(0, 100)),
  degree: orNull(isOneOf('none', ...DEGREES)),
  clearance: orNull(isOneOf(true, false)),
});

/** Columns of the postings list that can be hidden. */
export const POSTING_COLUMNS = ['gaps', 'status', 'when', 'place', 'pay', 'closes', 'resume'] as const;
export type PostingColumn = (typeof POSTING_COLUMNS)[number];

/** How the postings are shown: as a list, or by status on a board. */
export const POSTING_SHAPES = ['list', 'board'] as const;
export type PostingShape = (typeof POSTING_SHAPES)[number];

/** The user's settings. No content script can read or write them: it asks for the few values it needs. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** BCP 47 tag of the pages' language, or null for the browser's. Falls back to English texts. */
  locale: string | null;
  /** Whether the toolbar button shows the number of must-have gaps. */
  badge: boolean;
  /** Whether recognised words are marked on every posting's page. */
  marks: boolean;
  /** Whether lists of postings show the scores of postings seen before. */
  scoresOnLists: boolean;
  /** Whether the browser reminds of next steps. It also needs the permission for notifications. */
  reminders: boolean;
  /** The columns shown in the postings list. */
  postingColumns: PostingColumn[];
  /** The view of the postings that was chosen last. */
  postingShape: PostingShape;
  /** Ids of portals that are turned off. */
  sitesOff: string[];
  /** Days to keep a posting after it was last seen, unless the user follows it; null for ever. */
  keepDays: number | null;
  /** Whether postings from private windows are stored. */
  keepPrivate: boolean;
  /** Weights of core skills, other must-haves and nice-to-haves, in percent. */
  emphasis: Emphasis;
  /** Ids of practices that are not presumed. */
  notPresumed: string[];
  /** The user's answers about languages, permits and where they work. */
  circumstances: Circumstances;
  /** Whether skills sync through the browser's account. */
  sync: boolean;
  /** The id of the followed roadmap. */
  roadmap: string;
  /** Kinds of work that the user looks for. `emphasis` and `roadmap` belong to the active one. */
  profiles: Profile[];
  /** The id of the active profile; empty without profiles. */
  profile: string;
}

export const DEFAULTS: Readonly<Settings> = {
  theme: 'system',
  locale: null,
  badge: true,
  marks: false,
  scoresOnLists: false,
  reminders: false,
  postingColumns: ['gaps', 'status', 'when'],
  postingShape: 'list',
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

const isFlag = isOneOf(true, false);
const isIds = listOf(isText);

/** Validates each setting. An invalid value, such as one of a newer version, becomes the default. */
const VALID: Record<keyof Settings, Check> = {
  theme: isOneOf('system', 'light', 'dark'),
  locale: orNull((value) => typeof value === 'string' && isLocale(value)),
  badge: isFlag,
  marks: isFlag,
  scoresOnLists: isFlag,
  reminders: isFlag,
  postingColumns: listOf(isOneOf(...POSTING_COLUMNS)),
  postingShape: isOneOf(...POSTING_SHAPES),
  sitesOff: isIds,
  keepDays: orNull((value) => isWhole(value) && Number(value) > 0),
  keepPrivate: isFlag,
  emphasis: isEmphasis,
  notPresumed: isIds,
  circumstances: isCircumstances,
  sync: isFlag,
  roadmap: (value) => typeof value === 'string' && value !== '',
  profiles: Array.isArray,
  profile: isText,
};

/** Reads settings from a backup or the storage. Invalid parts become defaults. */
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

/** The settings in a backup. Sync is chosen in each browser, never by a file. */
export type StoredSettings = Omit<Settings, 'sync'>;

export function withoutSync({ sync: _sync, ...others }: Settings): StoredSettings {
  return others;
}

/**
 * Settings that pages could notice, or that store postings of private windows. A file changes them only with the
 * user's consent.
 */
export const PRIVACY_SETTINGS = ['marks', 'scoresOnLists', 'keepPrivate'] as const;
export type PrivacySetting = (typeof PRIVACY_SETTINGS)[number];

/** The read that was started in this microtask. */
let asked: Promise<Readonly<Settings>> | null = null;

/** Returns the current settings. Calls in the same microtask share one read, as the parts of an opening page do. */
export function settings(): Promise<Readonly<Settings>> {
  // The settings may change from the next microtask on.
  queueMicrotask(() => {
    asked = null;
  });
  asked ??= storedValue('settings').then(settingsFrom);
  return asked;
}

/** Calls `then` with the settings after each change. Returns a function that stops it. */
export function onSettings(then: (now: Settings) => void): () => void {
  // A failed read is ignored here: whoever needs the settings reports it.
  return onChange(['settings'], () => settings().then(then, () => undefined));
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
