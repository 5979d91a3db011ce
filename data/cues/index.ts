import type { CueFiles } from '#src/skills/cues/cue.ts';
import choiceDe from './de/choice.json' with { type: 'json' };
import companyDe from './de/company.json' with { type: 'json' };
import contextDe from './de/context.json' with { type: 'json' };
import demandDe from './de/demand.json' with { type: 'json' };
import denyDe from './de/deny.json' with { type: 'json' };
import otherPeopleDe from './de/other-people.json' with { type: 'json' };
import pastDe from './de/past.json' with { type: 'json' };
import softenDe from './de/soften.json' with { type: 'json' };
import teachDe from './de/teach.json' with { type: 'json' };
import askEn from './en/ask.json' with { type: 'json' };
import boastEn from './en/boast.json' with { type: 'json' };
import choiceEn from './en/choice.json' with { type: 'json' };
import companyEn from './en/company.json' with { type: 'json' };
import contextEn from './en/context.json' with { type: 'json' };
import demandEn from './en/demand.json' with { type: 'json' };
import denyEn from './en/deny.json' with { type: 'json' };
import legalEn from './en/legal.json' with { type: 'json' };
import madeEn from './en/made.json' with { type: 'json' };
import otherPeopleEn from './en/other-people.json' with { type: 'json' };
import pastEn from './en/past.json' with { type: 'json' };
import selfEn from './en/self.json' with { type: 'json' };
import softenEn from './en/soften.json' with { type: 'json' };
import teachEn from './en/teach.json' with { type: 'json' };
import workEn from './en/work.json' with { type: 'json' };
import workedWithEn from './en/worked-with.json' with { type: 'json' };
import choiceEs from './es/choice.json' with { type: 'json' };
import companyEs from './es/company.json' with { type: 'json' };
import demandEs from './es/demand.json' with { type: 'json' };
import denyEs from './es/deny.json' with { type: 'json' };
import otherPeopleEs from './es/other-people.json' with { type: 'json' };
import pastEs from './es/past.json' with { type: 'json' };
import softenEs from './es/soften.json' with { type: 'json' };
import teachEs from './es/teach.json' with { type: 'json' };
import workEs from './es/work.json' with { type: 'json' };
import askFr from './fr/ask.json' with { type: 'json' };
import boastFr from './fr/boast.json' with { type: 'json' };
import choiceFr from './fr/choice.json' with { type: 'json' };
import contextFr from './fr/context.json' with { type: 'json' };
import demandFr from './fr/demand.json' with { type: 'json' };
import denyFr from './fr/deny.json' with { type: 'json' };
import otherPeopleFr from './fr/other-people.json' with { type: 'json' };
import pastFr from './fr/past.json' with { type: 'json' };
import selfFr from './fr/self.json' with { type: 'json' };
import softenFr from './fr/soften.json' with { type: 'json' };
import teachFr from './fr/teach.json' with { type: 'json' };
import workFr from './fr/work.json' with { type: 'json' };
import choiceHi from './hi/choice.json' with { type: 'json' };
import demandHi from './hi/demand.json' with { type: 'json' };
import denyHi from './hi/deny.json' with { type: 'json' };
import otherPeopleHi from './hi/other-people.json' with { type: 'json' };
import pastHi from './hi/past.json' with { type: 'json' };
import softenHi from './hi/soften.json' with { type: 'json' };
import teachHi from './hi/teach.json' with { type: 'json' };
import companyIt from './it/company.json' with { type: 'json' };
import contextIt from './it/context.json' with { type: 'json' };
import demandIt from './it/demand.json' with { type: 'json' };
import denyIt from './it/deny.json' with { type: 'json' };
import otherPeopleIt from './it/other-people.json' with { type: 'json' };
import pastIt from './it/past.json' with { type: 'json' };
import softenIt from './it/soften.json' with { type: 'json' };
import teachIt from './it/teach.json' with { type: 'json' };
import choiceNl from './nl/choice.json' with { type: 'json' };
import companyNl from './nl/company.json' with { type: 'json' };
import contextNl from './nl/context.json' with { type: 'json' };
import demandNl from './nl/demand.json' with { type: 'json' };
import denyNl from './nl/deny.json' with { type: 'json' };
import otherPeopleNl from './nl/other-people.json' with { type: 'json' };
import pastNl from './nl/past.json' with { type: 'json' };
import softenNl from './nl/soften.json' with { type: 'json' };
import teachNl from './nl/teach.json' with { type: 'json' };
import choicePl from './pl/choice.json' with { type: 'json' };
import companyPl from './pl/company.json' with { type: 'json' };
import demandPl from './pl/demand.json' with { type: 'json' };
import denyPl from './pl/deny.json' with { type: 'json' };
import otherPeoplePl from './pl/other-people.json' with { type: 'json' };
import pastPl from './pl/past.json' with { type: 'json' };
import softenPl from './pl/soften.json' with { type: 'json' };
import teachPl from './pl/teach.json' with { type: 'json' };
import choicePt from './pt/choice.json' with { type: 'json' };
import companyPt from './pt/company.json' with { type: 'json' };
import demandPt from './pt/demand.json' with { type: 'json' };
import denyPt from './pt/deny.json' with { type: 'json' };
import otherPeoplePt from './pt/other-people.json' with { type: 'json' };
import pastPt from './pt/past.json' with { type: 'json' };
import softenPt from './pt/soften.json' with { type: 'json' };
import teachPt from './pt/teach.json' with { type: 'json' };
import workPt from './pt/work.json' with { type: 'json' };
import choiceRu from './ru/choice.json' with { type: 'json' };
import companyRu from './ru/company.json' with { type: 'json' };
import demandRu from './ru/demand.json' with { type: 'json' };
import denyRu from './ru/deny.json' with { type: 'json' };
import otherPeopleRu from './ru/other-people.json' with { type: 'json' };
import pastRu from './ru/past.json' with { type: 'json' };
import softenRu from './ru/soften.json' with { type: 'json' };
import teachRu from './ru/teach.json' with { type: 'json' };

/** All cues, by language. */
export const CUE_FILES = {
  de: {
    choice: choiceDe,
    company: companyDe,
    context: contextDe,
    demand: demandDe,
    deny: denyDe,
    'other-people': otherPeopleDe,
    past: pastDe,
    soften: softenDe,
    teach: teachDe,
  },
  en: {
    ask: askEn,
    boast: boastEn,
    choice: choiceEn,
    company: companyEn,
    context: contextEn,
    demand: demandEn,
    deny: denyEn,
    legal: legalEn,
    made: madeEn,
    'other-people': otherPeopleEn,
    past: pastEn,
    self: selfEn,
    soften: softenEn,
    teach: teachEn,
    work: workEn,
    'worked-with': workedWithEn,
  },
  es: {
    choice: choiceEs,
    company: companyEs,
    demand: demandEs,
    deny: denyEs,
    'other-people': otherPeopleEs,
    past: pastEs,
    soften: softenEs,
    teach: teachEs,
    work: workEs,
  },
  fr: {
    ask: askFr,
    boast: boastFr,
    choice: choiceFr,
    context: contextFr,
    demand: demandFr,
    deny: denyFr,
    'other-people': otherPeopleFr,
    past: pastFr,
    self: selfFr,
    soften: softenFr,
    teach: teachFr,
    work: workFr,
  },
  hi: {
    choice: choiceHi,
    demand: demandHi,
    deny: denyHi,
    'other-people': otherPeopleHi,
    past: pastHi,
    soften: softenHi,
    teach: teachHi,
  },
  it: {
    company: companyIt,
    context: contextIt,
    demand: demandIt,
    deny: denyIt,
    'other-people': otherPeopleIt,
    past: pastIt,
    soften: softenIt,
    teach: teachIt,
  },
  nl: {
    choice: choiceNl,
    company: companyNl,
    context: contextNl,
    demand: demandNl,
    deny: denyNl,
    'other-people': otherPeopleNl,
    past: pastNl,
    soften: softenNl,
    teach: teachNl,
  },
  pl: {
    choice: choicePl,
    company: companyPl,
    demand: demandPl,
    deny: denyPl,
    'other-people': otherPeoplePl,
    past: pastPl,
    soften: softenPl,
    teach: teachPl,
  },
  pt: {
    choice: choicePt,
    company: companyPt,
    demand: demandPt,
    deny: denyPt,
    'other-people': otherPeoplePt,
    past: pastPt,
    soften: softenPt,
    teach: teachPt,
    work: workPt,
  },
  ru: {
    choice: choiceRu,
    company: companyRu,
    demand: demandRu,
    deny: denyRu,
    'other-people': otherPeopleRu,
    past: pastRu,
    soften: softenRu,
    teach: teachRu,
  },
} as unknown as Readonly<Record<string, CueFiles>>;
