import type { Block } from '#src/posting/posting.ts';
import { plainSigns } from './plain-signs.ts';

/**
 * What a part of an ad says of the skills in it.
 * `ask`: duties and qualifications. `wish`: what is nice to have. `about`: the company and its product.
 * `offer`: benefits and the way to apply. `intro`: what stands before the first heading that tells.
 */
export type Section = 'ask' | 'wish' | 'about' | 'offer' | 'intro';

/** A stretch of a block under one section. */
export interface Part {
  block: number;
  /** Half-open offsets into the block's text. */
  start: number;
  end: number;
  section: Section;
  /** A heading names skills too ("Backend: Java"), but it is not a sentence. */
  heading: boolean;
}

const words = (pattern: string) =>
  new RegExp(`(?<!\\p{L})(?:${pattern.replace(/\s*\n\s*/g, '')})(?!\\p{L})`, 'iu');

// Judged in this order: "Preferred qualifications" is a wish though it speaks of qualifications.
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'wish',
    words(`(?:nice|good|great|lovely|useful|helpful)[- ]to[- ]haves?|bonus(?: points| skills| if)?|plus(?:es)?|nice if|ideally|
      (?:strongly |highly )?(?:preferred|desired|desirable|preferable|optional|additional|secondary|advantageous|beneficial|appreciated)|
      preferences?|extra (?:credit|points|skills)|brownie points|would be (?:great|nice|a plus|an advantage|ideal)|(?:an? )?(?:advantage|asset)|
      even better|icing on the cake|stand out|sets? you apart|you get extra|not required|we'd love|
      wünschenswert|von vorteil|idealerweise|pluspunkte|les plus|un plus|atouts?|souhaité(?:es?)?|apprécié(?:es?)?|deseable|valorable|se valorará|mile widziane|výhod(?:a|ou)`),
  ],
  [
    'offer',
    words(`benefits?|perks?|(?:what )?(?:do )?we(?:'ll)?(?: can)? (?:offer|provide)|what you(?:'ll| will)? (?:get|receive|gain|enjoy)|what's in it|compensation|salary|remuneration|pay range|
      why (?:join|work|us|you(?:'ll| will) love|choose|\\p{Lu}\\p{L}+\\?)|reasons to|our (?:culture|values|offer)|culture|(?:core )?values|(?:interview|recruitment|hiring|selection|application) (?:process|steps)|
      how to apply|next steps|available locations|what makes [^?]{2,40} (?:special|different|unique)|equal (?:employment )?opportunit(?:y|ies)|diversity|inclusion|eeo|disclaimer|privacy|work(?:ing)? conditions|skills growth|
      wir bieten|das bieten wir|unser angebot|nous offrons|ce que nous offrons|avantages|processus de recrutement|déroulement des entretiens|ofrecemos|oferujemy|nabízíme`),
  ],
  [
    'ask',
    words(`about (?:you|the (?:role|job|position|opportunity|team|project)|this (?:role|job|position))|requirements?|required|requires|qualifications?|responsibilit(?:y|ies)|duties|mandatory|must[- ]haves?|essentials?|
      what (?:do |will |are |would )?(?:you|we|it takes|your)[^.]{0,40}|we(?:'re| are) (?:eager|excited|keen|happy) to (?:meet|hear)[^.]{0,40}|(?:here's )?how (?:you|will you)[^.]{0,40}|who (?:you are|are you|we(?:'re| are) looking for)|
      we(?:'re| are)? look(?:ing)?(?: for)?|you(?:'re|'ll| are| have| will| bring| might| should| must| can)?[^.]{0,40}|
      (?:the |your |our )?(?:role|job|position|missions?|profile|tech(?:nical|nology)? (?:stack|environment)|stack|toolset|day[- ]to[- ]day|impact|tasks)(?: summary| description| overview| purpose| background(?:/context)?)?|
      (?:ideal |successful )?candidate|in this role|accountabilities|looking for|as an? \\p{L}+|deliverables|minimum|
      aufgaben|(?:dein|ihr) profil|anforderungen|profil(?: recherché)?|(?:vos |tes |les )?missions?|compétences|le poste|descriptif du poste|requisitos|funciones|wymagania|obowiązki|požadujeme|náplň práce`),
  ],
  [
    'about',
    words(`about(?: us| our| the company| \\p{Lu}[\\p{L}\\p{N}]*)?|who (?:we are|is \\p{L}+)|(?:our |the |your )?(?:company|employer|product|story|vision|client|customers?|organi[sz]ation|team)(?: description| overview| profile)?|
      (?:our|the) (?:purpose|history)|über uns|wer wir sind|qui sommes[- ]nous|à propos|l'entreprise|sobre nosotros|o nas|o nás|kdo jsme`),
  ],
];
/** These open a list of asks too, but under "Nice to have" they are a part of it ("Tools:", "Experience with:"). */
const WEAK = words(
  `skills?|skillset|experience|education|knowledge|competenc(?:y|ies|e)|tools?|technolog(?:y|ies)|languages?|frameworks?|databases?|scope|background|expertise|expérience`,
);

/** What a heading says of the text under it, given what held before it. Where it does not tell, that goes on. */
export function sectionUnder(heading: string, before: Section): Section {
  const plain = plainSigns(heading);
  const told = HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (told) return told;
  return WEAK.test(plain) && before !== 'wish' ? 'ask' : before;
}

/** "Requirements: Java, SQL" within a paragraph: a few words that begin a sentence and end in a colon. */
const INLINE_HEADING = /(?:^|(?<=[.!?;)•*\-–] ?|\s{2}))(\p{Lu}[\p{L}'/& -]{2,40}?) ?:(?!\/)/gu;
/** "…practical experience. Preferred Qualifications* Experience with", "Nice to haveKnowledge of": it lost its colon. */
const GLUED_HEADING = new RegExp(
  [
    `(?<!\\p{Lu})((?:Minimum|Basic|Required?|Preferred|Desired|Desirable|Additional) (?:[Qq]ualifications?|[Ss]kills?|[Rr]equirements?|[Ee]xperience)|[Qq]ualifications (?:Highly )?(?:Preferred|Desired|Required))(?=\\s?[*•·:]|\\s*\\p{Lu}|\\s*\\.net)`,
    `(?<!\\p{Lu})(Nice[- ][Tt]o[- ][Hh]aves?|Bonus [Pp]oints|Responsibilities|Requirements|Qualifications)(?=\\s?[*•·:]|\\p{Lu}\\p{Ll})`,
    `(?<=[\\p{Ll}.!)])(About (?:[Tt]he )?\\p{L}+)`,
    `(?<!\\p{Lu})((?:BONUS|NICE TO HAVE|PREFERRED|DESIRED|DESIRABLE|REQUIRED|MINIMUM|ADDITIONAL)[\\p{Lu} &'/-]{0,40}):`,
  ].join('|'),
  'gu',
);
/** A line without a full stop that is short enough to be a heading, though the page did not mark it as one. */
const SHORT_LINE = /^[^.,;]{3,60}$/u;
/** The one kind of heading that has commas: "Desirable skills, knowledge and experience". */
const LISTED_HEADING =
  /^(?:examples of |some )?(?:desir(?:able|ed)|preferred|additional|required|essential|key) (?:skills|knowledge|experience|qualifications)(?:,? (?:and |& )?(?:skills|knowledge|experience|qualifications|abilities))*:?$/iu;

/** Cuts an ad's blocks into stretches of one section each, in order, without gaps. */
export function partsOf(blocks: readonly Block[]): Part[] {
  let section: Section = 'intro';
  return blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'heading' || (kind === 'paragraph' && isHeading(text))) {
      section = sectionUnder(text, section);
      return [{ block, start: 0, end: text.length, section, heading: true }];
    }
    const plain = plainSigns(text);
    const parts: Part[] = [];
    let start = 0;
    for (const match of inlineHeadings(plain)) {
      const next = sectionUnder(match.slice(1).find(Boolean) ?? '', section);
      if (next === section) continue;
      if (match.index > start) parts.push({ block, start, end: match.index, section, heading: false });
      section = next;
      start = match.index;
    }
    parts.push({ block, start, end: text.length, section, heading: false });
    return parts;
  });
}

function inlineHeadings(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(INLINE_HEADING), ...text.matchAll(GLUED_HEADING)];
  return found.sort((a, b) => a.index - b.index);
}

function isHeading(line: string): boolean {
  return LISTED_HEADING.test(line) || (SHORT_LINE.test(line) && opensSection(line));
}

function opensSection(line: string): boolean {
  const plain = plainSigns(line).replace(/^[^\p{L}]+/u, '');
  if (HEADINGS.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return /^\S+(?: \S+)?$/u.test(plain) && plain.search(WEAK) >= 0;
}
