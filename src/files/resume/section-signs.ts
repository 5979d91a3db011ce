import { patternLines } from './rx.ts';

/** Kinds of sections in a résumé. */
export type ResumeSection =
  | 'profile'
  | 'work'
  | 'projects'
  | 'skills'
  | 'education'
  | 'certificates'
  | 'interests'
  | 'other';

/** Folded heading words of each section; the word that ends or begins the heading decides. */
export const SECTION_WORDS: readonly (readonly [ResumeSection, last: string, first: string])[] = [
  [
    'work',
    patternLines`
experience|employment|employments|career|jobs|positions|work|history|background|
berufserfahrung|erfahrung|erfahrungen|werdegang|laufbahn|berufspraxis|praxis|tatigkeiten|stationen|praktika|
internships?|placements?|
experiences?|emplois?|postes|stages|parcours|
laboral|profesional|professionale|profissional|lavorative|werkervaring|ervaring|
zawodowe|doswiadczenie|praxe|zkusenosti|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|tyokokemus
    `,
    patternLines`experiences?|parcours|experiencia|esperienz[ae]|doswiadczenie|pracovni|positions?|employment|work|internships?|career`,
  ],
  [
    'projects',
    patternLines`projects?|projekte|projets?|proyectos|progetti|projetos|projecten|projekty|referenzprojekte|portfolio|open source`,
    patternLines`projets|proyectos|progetti|projetos`,
  ],
  [
    'skills',
    patternLines`
skills?|competenc(?:y|es|ies)|strengths?|technologies|technology|stack|tools?|toolbox|toolkit|expertise|proficienc(?:y|ies)|abilities|qualifications|
kenntnisse|fachkenntnisse|fahigkeiten|kompetenzen|kernkompetenzen|kompetenzprofil|kompetenzmatrix|schwerpunkte|technologien|werkzeuge|it kenntnisse|edv kenntnisse|skillset|
competences?|outils|langages|
habilidades|competencias|conocimientos|competenze|conoscenze|conhecimentos|vaardigheden|umiejetnosci|technologie|dovednosti|znalosti|
kompetenser|ferdigheter|faerdigheder|taidot|osaaminen|i know|i work with|i use
    `,
    patternLines`skills?|competences?|competencias|competenze|habilidades|conocimientos|umiejetnosci|technologies|strengths|expertise|level of`,
  ],
  [
    'education',
    patternLines`
education|training|trainings|courses?|coursework|studies|academics?|schooling|degrees?|bootcamp|
ausbildung|bildung|bildungsweg|studium|weiterbildung(?:en)?|fortbildung(?:en)?|schulbildung|kurse|
formations?|etudes|diplomes|scolarite|
educacion|formacion|estudios|istruzione|formazione|educacao|formacao|opleiding(?:en)?|cursussen|wyksztalcenie|kursy|szkolenia|vzdelani|utbildning|uddannelse|utdanning|koulutus
    `,
    patternLines`education|formations?|formacion|formazione|formacao|academic|training|courses`,
  ],
  [
    'certificates',
    patternLines`certificates?|certifications?|licen[cs]es|zertifikate|zertifizierungen|certificaciones|certificazioni|certificados|certificaten|certyfikaty|awards?|auszeichnungen`,
    patternLines`certificates?|certifications?|licen[cs]es`,
  ],
  [
    'interests',
    patternLines`interests?|hobb(?:y|ies)|hobbys|interessen|freizeit|loisirs|centres d interet|interets|intereses|aficiones|interessi|interesses|zainteresowania|zajmy`,
    patternLines`interests?|hobbies|centres d interet|aficiones`,
  ],
  [
    'profile',
    patternLines`profile?s?|summary|objective|about|about me|overview|highlights|introduction|kurzprofil|profil|zusammenfassung|uber mich|resume|a propos|perfil|profilo|resumen|sintesi|samenvatting|o mnie|profiel`,
    patternLines`profile?|summary|about|highlights|a propos|perfil`,
  ],
  [
    'other',
    patternLines`languages?|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki|references?|referenzen|publications?|publikationen|volunteering|ehrenamt|contact|kontakt|coordonnees|personal details|personliche daten|links|other|sonstiges|divers|varia`,
    patternLines`languages|langues|idiomas|publications|references|contact`,
  ],
];
