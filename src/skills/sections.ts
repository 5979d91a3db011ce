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
    words(`(?:nice|good|great|lovely|useful|helpful)[- ]to[- ]haves?|(?<!(?:annual|signing|performance|referral|expenses|yearly) )bonus(?: points| skills| if)?(?! schemes?| plan| program)|(?:^\\W*|(?:a|an|big|huge|strong|real|un) )plus(?:es)?(?! you)|nice if|ideally|
      (?:strongly |highly )?(?:preferred|desired|desirable|preferable|optional|additional(?! (?:core )?requirements?| required| information| notes?| benefits?)|secondary|advantageous|beneficial|appreciated)|
      preferences?|extra (?:credit|points|skills)|brownie points|would be (?:great|nice|a plus|an advantage|ideal)|(?:an? )?(?:advantage(?! and benefits)|asset)|
      even better|(?:we'd|we would)(?: also)? (?:get|be) (?:really |very |super |extra )?(?:excited|happy|thrilled|delighted|impressed)|you may also|icing on the cake|stand out|sets? you apart|you get extra|not required|we'd love|
      wünschenswert|von vorteil|idealerweise|pluspunkte|les plus|un plus|atouts?|souhaité(?:es?)?|apprécié(?:es?)?|deseable|valorable|se valorará|mile widziane|výhod(?:a|ou)`),
  ],
  [
    'offer',
    words(`benefits?|perks?|additional (?:information|notes?)|(?:what )?(?:do )?we(?:'ll)?(?: can)? (?:offer|provide)|what you(?:'ll| will)? (?:get|receive|gain|enjoy)|what's in it|compensation|salary|remuneration|pay range|
      why (?:join|work|us|you(?:'ll| will) love|choose|\\p{Lu}\\p{L}+\\?)|reasons to|our (?:culture|values|offer)|^\\W*(?:the |\\p{L}+ )?culture|(?:core )?values|(?:interview|recruitment|hiring|selection|application) (?:process|steps)|
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
      environnement technique|(?:votre|ton) (?:arsenal|quotidien|rôle)|pré-?requis|technologies suivantes|stacks? technologiques?|
      aufgaben|(?:dein|ihr) profil|anforderungen|profil(?: recherché)?|(?:vos |tes |les )?missions?|compétences|le poste|descriptif du poste|requisitos|funciones|wymagania|obowiązki|požadujeme|náplň práce`),
  ],
  [
    'about',
    words(`about(?: us| our| the company| \\p{Lu}[\\p{L}\\p{N}]*)?|who (?:we are|is \\p{L}+)|(?:our|the|your) (?:company|employer|products?|story|vision|clients?|customers?|organi[sz]ation|team)|
      ^\\W*(?:company|employer|product|vision|client|organi[sz]ation|team)(?: description| overview| profile| size| type)?\\W*$|
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
/** A word of a heading like "What You Need for this Position". */
const TITLE_WORD = '(?:\\p{Lu}\\p{Ll}+|for|this|the|to|in|be|with|it|of|you|we|us)';
/** "…practical experience. Preferred Qualifications* Experience with", "Nice to haveKnowledge of": it lost its colon. */
const GLUED_HEADINGS = [
  `(?<!\\p{Lu})((?:Minimum|Basic|Required?|Preferred|Desired|Desirable|Additional) (?:[Qq]ualifications?|[Ss]kills?|[Rr]equirements?|[Ee]xperience)|[Qq]ualifications (?:Highly )?(?:Preferred|Desired|Required))(?=\\s?[*•·:]|\\s*\\p{Lu}|\\s*\\.net|\\s*$)`,
  `(?<!\\p{Lu})(Nice[- ][Tt]o[- ][Hh]aves?(?: skills?)?(?:\\/experience)?(?: include)?|Bonus [Pp]oints|Responsibilities|Requirements|Qualifications)(?=\\s?[*•·:]|\\p{Lu}\\p{Ll})`,
  `(?<=[\\p{Ll}.!)])(About (?:[Tt]he )?\\p{L}+)`,
  `(?<=[\\p{L}\\p{N}+#.:)] )(Job description|Job benefits)(?=:? \\p{Lu})`,
  `(?<=\\b\\p{Ll}{2,}[.)]? )(Requirements|Responsibilities|Qualifications|Tasks)(?= \\p{Lu}\\p{Ll})`,
  `(?<=[\\p{L}\\p{N}.!)+#])((?:What(?:'s)?|Top|Why) ${TITLE_WORD}(?: ${TITLE_WORD})+?)(?=\\s?[-*•–:]|\\p{Lu}\\p{Ll}|\\s?$)`,
  `(?<=Job description )(About [Uu]s|About the (?:role|job|team|company)|Your (?:tasks|role|profile|mission))`,
  `(?<=(?:Full-time|Permanent|Public|Private|Funded|Contract|Internship|people) )(Technologies)(?= )`,
  `(?<!\\p{Lu})((?:BONUS|NICE TO HAVE|PREFERRED|DESIRED|DESIRABLE|REQUIRED|MINIMUM|ADDITIONAL)[\\p{Lu} &'/-]{0,40}):`,
];
// All of them begin with a capital, but for "qualifications".
const GLUED_HEADING = new RegExp(`(?=[\\p{Lu}q])(?:${GLUED_HEADINGS.join('|')})`, 'gu');
/** A line without a full stop that is short enough to be a heading, though the page did not mark it as one. */
const SHORT_LINE = /^[^.,;]{3,60}$/u;
/** The one kind of heading that has commas: "Desirable skills, knowledge and experience". */
const LISTED_HEADING =
  /^(?:examples of |some )?(?:desir(?:able|ed)|preferred|additional|required|essential|key) (?:skills|knowledge|experience|qualifications)(?:,? (?:and |& )?(?:skills|knowledge|experience|qualifications|abilities))*:?$/iu;

/** Cuts an ad's blocks into stretches of one section each, in order, without gaps. */
export function partsOf(blocks: readonly Block[]): Part[] {
  let section: Section = 'intro';
  return blocks.flatMap(({ kind, text }, block) => {
    if (
      (kind === 'heading' && !IS_JUDGED.test(text) && !WISH_OF_ITS_OWN.test(text)) ||
      (kind === 'paragraph' && isHeading(text))
    ) {
      section = sectionUnder(text, section);
      return [{ block, start: 0, end: text.length, section, heading: true }];
    }
    const plain = plainSigns(text);
    const parts: Part[] = [];
    const before = section;
    let start = 0;
    for (const match of inlineHeadings(plain)) {
      const next = sectionUnder(match.slice(1).find(Boolean) ?? '', section);
      if (next === section) continue;
      if (match.index > start) parts.push({ block, start, end: match.index, section, heading: false });
      section = next;
      start = match.index;
    }
    parts.push({ block, start, end: text.length, section, heading: false });
    if (section === 'wish' && parts.length === 1 && before !== 'wish' && LINE_OF_ITS_OWN.test(plain))
      section = before;
    return parts;
  });
}

/** "Nice to have: knowledge of Kafka", "Ideally you have used Kafka": no heading of what follows. */
const WISH_OF_ITS_OWN =
  /^\W*(?:(?:nice|good)[- ]to[- ]have|advantage|bonus|a plus|desirable|optional): ?\p{L}+ \p{L}+ \p{L}|^\W*(?:\p{L}+ )?ideally,? (?:\S+ ){3,}\S*[^:\s]\W*(?<!:\s*)$/iu;
/** It speaks of its own line, and of none beneath it. */
const LINE_OF_ITS_OWN =
  /^\W*(?:(?:nice|good)[- ]to[- ]have|advantage|bonus|a plus|desirable|optional): \S.{2,150}$/iu;

function inlineHeadings(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(INLINE_HEADING), ...text.matchAll(GLUED_HEADING)];
  return found.sort((a, b) => a.index - b.index);
}

const IS_JUDGED =
  /\b(?:is|are|would be) (?:an? )?(?:\p{L}+ )?(?:plus|bonus|asset|advantage|desirable|preferred|desired|appreciated)\W*(?<!:\s*)$|^(?!what|nice|it|these|things|your?\b|additional|other).*\S\s(?:favou?rable|beneficial|helpful|welcome|advantageous|an? (?:plus|asset|advantage|bonus))\W*(?<!:\s*)$/iu;
/** "You know AWS (preferred)", "Go is a plus": a sentence of its own, and no heading of what follows. */
const JUDGES =
  /\S\s.*\b(?:preferred|desired|desirable|optional|an? (?:big |huge |strong )?(?:plus|bonus|asset|advantage)|nice[- ]to[- ]have|appreciated|beneficial)\b(?:\W*(?<!:\s*)$|\s?\))/iu;

function isHeading(line: string): boolean {
  if (LISTED_HEADING.test(line)) return true;
  if (WISH_OF_ITS_OWN.test(line)) return false;
  return SHORT_LINE.test(line) && opensSection(line) && !JUDGES.test(line);
}

function opensSection(line: string): boolean {
  const plain = plainSigns(line).replace(/^[^\p{L}]+/u, '');
  if (HEADINGS.some(([, pattern]) => plain.search(pattern) === 0)) return true;
  return /^\S+(?: \S+)?$/u.test(plain) && plain.search(WEAK) >= 0;
}
