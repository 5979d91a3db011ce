import { foldName } from '../text/text.ts';
import { withMoreWords } from '../text/with-more-words.ts';

/** Folded word stems of job titles in the languages of the supported portals; alone or in compounds. */
const STEM = withMoreWords(
  /engineer|developer|program(?:mer|ador|ator|ist)|architect|designer|analyst|scientist|manager|specialist|consultant|administrator|technician|director|officer|assistant|associate|trainee|recruiter|operator|coordinator|representative|tester|entwickler|ingenieur|berater|leiter|mitarbeiter|elektroniker|techniker|praktik|werkstudent|developpeu|concepteu|responsable|desarrollador|desenvolv|ingenier|analist|sviluppatore|ingegnere|engenheir|vyvojar|inzenyr|spravce|manazer|vedouci|ontwikkelaar|utvecklare|udvikler|utvikler|kehittaja|inzynier|fejleszto|mernok|dezvoltator|gelistirici|muhendis|разработчик|инженер|розробник|інженер|エンジニア|开发|工程师/,
  'job',
);
/** Short stems, which count as whole words only. */
const WORD =
  /(?:^| )(?:lead|head of|intern(?:ship)?|writer|nurse|driver|welder|chef|charge|stage|estagio|devops|sre)(?: |$)/;
/** Gender markers in ads, folded: "(m/w/d)", "H/F", "(m/ž)". */
const GENDERS =
  /(?:^| )(?:[mwf] [mwf] [dxi]|[dx] [mwf] [mwf]|h f|f h|m z|gn|all genders|alle geschlechter)(?: |$)/;
/** Generic page titles of career sites, whatever the job. */
const PLAIN = withMoreWords(
  /^(?:jobs?|careers?|karriere|stellenangebote?|stellenanzeige|vacanc(?:y|ies)|vacatures?|vagas?|offres? d emploi|emplois?|empleos?|lavora con noi|kariera|praca|nabidk[ay] prace|recrutements?|(?:open|current) (?:positions?|roles|vacancies|openings)|job(?: (?:description|detail|posting|opening|offer|summary)s?)+|join (?:us|our team)|(?:apply|postuler|bewerben)( .*)?|search|menu|about(?: us)?|overview)$/,
  'plain',
);

/** Whether the text reads like a job title. */
export function isJobTitle(text: string): boolean {
  const folded = foldName(text);
  return STEM.test(folded) || WORD.test(folded) || GENDERS.test(folded);
}

/** Whether the text carries a gender marker, as titles of ads do in some countries. */
export function isGenderMarked(text: string): boolean {
  return GENDERS.test(foldName(text));
}

/** Whether the text is a generic heading of career sites, and so no job's title. */
export function isPlainHeading(text: string): boolean {
  return PLAIN.test(foldName(text));
}
