import { foldName } from '../text.ts';

/** Words of which job titles are made, folded, in the languages of the portals we read; alone or in compounds. */
const STEM =
  /engineer|developer|programmer|architect|designer|analyst|scientist|manager|specialist|consultant|administrator|technician|director|officer|assistant|associate|trainee|recruiter|operator|coordinator|representative|tester|entwickler|ingenieur|berater|leiter|mitarbeiter|elektroniker|techniker|praktik|werkstudent|developpeu|concepteu|ingenieur|responsable|desarrollador|desenvolv|ingenier|analist|sviluppatore|ingegnere|programador|engenheir|vyvojar|programator|inzenyr|spravce|manazer|vedouci|ontwikkelaar|utvecklare|udvikler|utvikler|kehittaja|inzynier|programist|fejleszto|mernok|dezvoltator|gelistirici|muhendis|разработчик|инженер|розробник|інженер|エンジニア|开发|工程师/;
/** Short ones count as whole words only. */
const WORD =
  /(?:^| )(?:lead|head of|intern|internship|writer|nurse|driver|welder|chef|charge|stage|estagio|devops|sre)(?: |$)/;
/** What ads add for all genders, folded: "(m/w/d)", "H/F", "(m/ž)". */
const GENDERS =
  /(?:^| )(?:[mwf] [mwf] [dxi]|[dx] [mwf] [mwf]|h f|f h|m z|gn|all genders|alle geschlechter)(?: |$)/;
/** What pages of jobs are called, whatever the job. */
const PLAIN =
  /^(?:jobs?|careers?|karriere|stellenangebote?|stellenanzeige|vacanc(?:y|ies)|vacatures?|vagas?|offres? d emploi|emplois?|empleos?|lavora con noi|kariera|praca|nabidk[ay] prace|recrutements?|(?:open|current) (?:positions?|roles|vacancies)|job (?:description|details|posting|opening|offer|summary)s?|join (?:us|our team)|(?:apply|postuler|bewerben)( .*)?|search|menu|about(?: us)?|overview)$/;

/** Does this read like the title of a job? */
export function isJobTitle(text: string): boolean {
  const folded = foldName(text);
  return STEM.test(folded) || WORD.test(folded) || GENDERS.test(folded);
}

/** Does this say that people of every gender are meant, as titles of ads do in some countries? */
export function isGenderMarked(text: string): boolean {
  return GENDERS.test(foldName(text));
}

/** Is this what any page of jobs may be called, and so the title of none? */
export function isPlainHeading(text: string): boolean {
  return PLAIN.test(foldName(text));
}
