import { fold } from '../text.ts';

/** Words of which job titles are made, folded, in the languages of the portals we read; alone or in compounds. */
const STEM =
  /engineer|developer|programmer|architect|designer|analyst|scientist|manager|specialist|consultant|administrator|technician|director|officer|assistant|associate|trainee|recruiter|operator|coordinator|representative|tester|entwickler|ingenieur|berater|leiter|mitarbeiter|praktik|werkstudent|developpeur|responsable|desarrollador|ingenier|analist|sviluppatore|ingegnere|programador|engenheir|desenvolvedor|vyvojar|programator|inzenyr|spravce|manazer|vedouci|ontwikkelaar|utvecklare|udvikler|utvikler|kehittaja|inzynier|programist|разработчик|инженер|розробник/;
/** Short ones count as whole words only; among them what German and French ads add for all genders. */
const WORD =
  /(?:^| )(?:lead|head of|intern|internship|writer|nurse|driver|welder|chef|charge|stage|m w d|m f d|f m d|w m d|h f)(?: |$)/;

/** Does this read like the title of a job? */
export function isJobTitle(text: string): boolean {
  const folded = fold(text);
  return STEM.test(folded) || WORD.test(folded);
}
