/**
 * Words that head the sections of a job ad, by what the section says; in the languages of the portals we
 * read. One list serves the reader of flattened text and the test whether a page is an ad at all.
 */
const SECTION_WORDS = {
  tasks: `responsibilit|what you('|’)?ll (do|be doing|work on)|what you (will|are going to) (do|be doing)|your (role|mission|tasks|impact|job)|
    the role|role (summary|overview|description)|job (description|summary|purpose|duties)|position (summary|overview)|duties|day[- ]to[- ]day|
    about the (job|role|position)|in this role|aufgaben|tätigkeit|deine rolle|dein job|ihre rolle|missions?\\b|responsabilités|vos tâches|le poste|descriptif du poste|
    responsabilidades|funciones|tareas|responsabilità|mansioni|attività|atividades|funções|zadania|obowiązki|zakres obowiązków|náplň práce|
    co (tě|vás|u nás) (čeká|budete)|co budete dělat|pracovní náplň|úkoly|náplň|pracovní nabídka|pracovná náplň|taken|werkzaamheden|wat ga je doen|functieomschrijving|
    arbetsuppgifter|arbejdsopgaver|oppgaver|tehtävät|обязанности|задачи|що робити|обов.язки|仕事内容|职责|岗位职责`,
  asks: `requirement|we require|qualification|what you('|’)?ll (need|bring)|what we('|’)?re looking for|what we (need to see|are looking for|look for|require)|who you are|
    you (have|bring)\\b|about you|your (profile|background|skills|experience)|must[- ]haves?|nice[- ]to[- ]haves?|skills|experience|minimum|preferred|ideal candidate|
    we('|’)?re looking for|who we are looking for|you might be a fit|anforderungen|(dein|ihr) profil|qualifikation|voraussetzungen|das bringst du mit|profil(\\b|e)|compétences|
    requisitos|perfil|requisiti|competenze|profilo|wymagania|oczekujemy|požadujeme|požadavky|co od (tebe|vás)|očekáváme|očakávame|vaše znalosti|znalosti|
    kwalificaties|functie-?eisen|wie ben jij|kvalifikationer|krav|kvalifikasjoner|требования|ожидаем|вимоги|応募資格|任职要求`,
  offers: `benefits|perks|we offer|what we('|’)?(ll)? (offer|provide)|why (join|work)|compensation|salary|what('|’)?s in it for you|wir bieten|das bieten wir|unser angebot|
    avantages|nous (vous )?(offrons|proposons)|nous proposons|ofrecemos|beneficios|offriamo|vantaggi|oferujemy|benefity|nabízíme|co (ti |vám )?nabízíme|ponúkame|
    wij bieden|wat bieden wij|vi erbjuder|vi tilbyder|vi tilbyr|мы предлагаем|условия|ми пропонуємо|福利`,
};

export type PostingSection = keyof typeof SECTION_WORDS;

const PATTERNS = Object.entries(SECTION_WORDS).map(
  ([section, words]) =>
    [
      section as PostingSection,
      new RegExp(`(?<!\\p{L})(?:${words.replace(/\|\s+/g, '|').trim()})`, 'iu'),
    ] as const,
);

/** Which section of an ad a heading opens, or null. */
export function postingSectionOf(heading: string): PostingSection | null {
  if (heading.length > 90) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
