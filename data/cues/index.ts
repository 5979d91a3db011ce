import type { CueFiles } from '#src/skills/cues/cue.ts';
import denyDe from './de/deny.json' with { type: 'json' };
import otherPeopleDe from './de/other-people.json' with { type: 'json' };
import pastDe from './de/past.json' with { type: 'json' };
import softenDe from './de/soften.json' with { type: 'json' };
import teachDe from './de/teach.json' with { type: 'json' };
import choiceEn from './en/choice.json' with { type: 'json' };
import companyEn from './en/company.json' with { type: 'json' };
import contextEn from './en/context.json' with { type: 'json' };
import demandEn from './en/demand.json' with { type: 'json' };
import denyEn from './en/deny.json' with { type: 'json' };
import otherPeopleEn from './en/other-people.json' with { type: 'json' };
import pastEn from './en/past.json' with { type: 'json' };
import softenEn from './en/soften.json' with { type: 'json' };
import teachEn from './en/teach.json' with { type: 'json' };
import workedWithEn from './en/worked-with.json' with { type: 'json' };
import denyEs from './es/deny.json' with { type: 'json' };
import otherPeopleEs from './es/other-people.json' with { type: 'json' };
import pastEs from './es/past.json' with { type: 'json' };
import softenEs from './es/soften.json' with { type: 'json' };
import choiceFr from './fr/choice.json' with { type: 'json' };
import denyFr from './fr/deny.json' with { type: 'json' };
import otherPeopleFr from './fr/other-people.json' with { type: 'json' };
import softenFr from './fr/soften.json' with { type: 'json' };
import teachFr from './fr/teach.json' with { type: 'json' };
import denyNl from './nl/deny.json' with { type: 'json' };
import otherPeopleNl from './nl/other-people.json' with { type: 'json' };
import softenNl from './nl/soften.json' with { type: 'json' };
import teachNl from './nl/teach.json' with { type: 'json' };
import denyPl from './pl/deny.json' with { type: 'json' };
import otherPeoplePl from './pl/other-people.json' with { type: 'json' };
import softenPl from './pl/soften.json' with { type: 'json' };
import denyPt from './pt/deny.json' with { type: 'json' };
import otherPeoplePt from './pt/other-people.json' with { type: 'json' };
import softenPt from './pt/soften.json' with { type: 'json' };

/** All cues, by language. */
export const CUE_FILES = {
  de: { deny: denyDe, 'other-people': otherPeopleDe, past: pastDe, soften: softenDe, teach: teachDe },
  en: {
    choice: choiceEn,
    company: companyEn,
    context: contextEn,
    demand: demandEn,
    deny: denyEn,
    'other-people': otherPeopleEn,
    past: pastEn,
    soften: softenEn,
    teach: teachEn,
    'worked-with': workedWithEn,
  },
  es: { deny: denyEs, 'other-people': otherPeopleEs, past: pastEs, soften: softenEs },
  fr: { choice: choiceFr, deny: denyFr, 'other-people': otherPeopleFr, soften: softenFr, teach: teachFr },
  nl: { deny: denyNl, 'other-people': otherPeopleNl, soften: softenNl, teach: teachNl },
  pl: { deny: denyPl, 'other-people': otherPeoplePl, soften: softenPl },
  pt: { deny: denyPt, 'other-people': otherPeoplePt, soften: softenPt },
} as unknown as Readonly<Record<string, CueFiles>>;
