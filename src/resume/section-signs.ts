import { lines } from './rx.ts';

/** A part of a résumé by what stands in it. */
export type ResumeSection =
  | 'profile'
  | 'work'
  | 'projects'
  | 'skills'
  | 'education'
  | 'certificates'
  | 'interests'
  | 'other';

/** The words by which headings tell their section, folded; the word decides that ends the heading, or begins it. */
export const SECTION_WORDS: readonly (readonly [ResumeSection, last: string, first: string])[] = [
  [
    'work',
    lines`
      experience|employment|employments|career|jobs|positions|work|history|background|
      berufserfahrung|erfahrung|erfahrungen|werdegang|laufbahn|berufspraxis|praxis|tatigkeiten|stationen|praktika|
      internships?|placements?|
      experiences?|emplois?|postes|stages|parcours|
      laboral|profesional|professionale|profissional|lavorative|werkervaring|ervaring|
      zawodowe|doswiadczenie|praxe|zkusenosti|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|tyokokemus
    `,
    lines`experiences?|parcours|experiencia|esperienz[ae]|doswiadczenie|pracovni|positions?|employment|work|internships?|career`,
  ],
  [
    'projects',
    lines`projects?|projekte|projets?|proyectos|progetti|projetos|projecten|projekty|referenzprojekte|portfolio|open source`,
    lines`projets|proyectos|progetti|projetos`,
  ],
  [
    'skills',
    lines`
      skills?|competenc(?:y|es|ies)|strengths?|technologies|technology|stack|tools?|toolbox|toolkit|expertise|proficienc(?:y|ies)|abilities|qualifications|
      kenntnisse|fachkenntnisse|fahigkeiten|kompetenzen|kernkompetenzen|kompetenzprofil|kompetenzmatrix|schwerpunkte|technologien|werkzeuge|it kenntnisse|edv kenntnisse|skillset|
      competences?|outils|langages|
      habilidades|competencias|conocimientos|competenze|conoscenze|conhecimentos|vaardigheden|umiejetnosci|technologie|dovednosti|znalosti|
      kompetenser|ferdigheter|faerdigheder|taidot|osaaminen|i know|i work with|i use
    `,
    lines`skills?|competences?|competencias|competenze|habilidades|conocimientos|umiejetnosci|technologies|strengths|expertise|level of`,
  ],
  [
    'education',
    lines`
      education|training|trainings|courses?|coursework|studies|academics?|schooling|degrees?|bootcamp|
      ausbildung|bildung|bildungsweg|studium|weiterbildung(?:en)?|fortbildung(?:en)?|schulbildung|kurse|
      formations?|etudes|diplomes|scolarite|
      educacion|formacion|estudios|istruzione|formazione|educacao|formacao|opleiding(?:en)?|cursussen|wyksztalcenie|kursy|szkolenia|vzdelani|utbildning|uddannelse|utdanning|koulutus
    `,
    lines`education|formations?|formacion|formazione|formacao|academic|training|courses`,
  ],
  [
    'certificates',
    lines`certificates?|certifications?|licen[cs]es|zertifikate|zertifizierungen|certificaciones|certificazioni|certificados|certificaten|certyfikaty|awards?|auszeichnungen`,
    lines`certificates?|certifications?|licen[cs]es`,
  ],
  [
    'interests',
    lines`interests?|hobb(?:y|ies)|hobbys|interessen|freizeit|loisirs|centres d interet|interets|intereses|aficiones|interessi|interesses|zainteresowania|zajmy`,
    lines`interests?|hobbies|centres d interet|aficiones`,
  ],
  [
    'profile',
    lines`profile?s?|summary|objective|about|about me|overview|highlights|introduction|kurzprofil|profil|zusammenfassung|uber mich|resume|a propos|perfil|profilo|resumen|sintesi|samenvatting|o mnie|profiel`,
    lines`profile?|summary|about|highlights|a propos|perfil`,
  ],
  [
    'other',
    lines`languages?|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki|references?|referenzen|publications?|publikationen|volunteering|ehrenamt|contact|kontakt|coordonnees|personal details|personliche daten|links|other|sonstiges|divers|varia`,
    lines`languages|langues|idiomas|publications|references|contact`,
  ],
];
