import type { CueFiles } from '#src/skills/cues/cue.ts';
import demand from './en/demand.json' with { type: 'json' };
import deny from './en/deny.json' with { type: 'json' };
import otherPeople from './en/other-people.json' with { type: 'json' };
import past from './en/past.json' with { type: 'json' };
import soften from './en/soften.json' with { type: 'json' };
import teach from './en/teach.json' with { type: 'json' };

/** All cues, by language. */
export const CUE_FILES = {
  en: { demand, deny, 'other-people': otherPeople, past, soften, teach },
} as unknown as Readonly<Record<string, CueFiles>>;
