import { HEADING_FILES } from '#data/headings/index.ts';
import { lines, rx } from './rx.ts';
import type { Section } from './section.ts';

/**
 * Headings that are known from their first word to their last: nothing but these words stands in the line, so they may
 * be looser than those in `heading-signs.ts`, and need neither a colon nor a list beneath to be seen.
 */

const ROLE = '(?:role|position|job|function)';
const WILL = "(?:'ll| will| would| can| could| might)?";

/** "What awaits you", "Where you come in": duties. */
const DUTIES = lines`
  (?:what|this|that)(?: is|'s)? (?:await(?:s|ing)|expects?|waiting for|in store for) you
  (?: here| with us)?
  |what(?:'s| is) on your (?:plate|desk|agenda|to-?do list)
  |(?:(?:the|your|our) )?(?:
    gig|quest|adventure|remit|brief|assignment|to-?dos|daily business
    |areas? of (?:work|activity|responsibility)
    |work content|function description
    |(?:key|core|main|daily|typical) (?:tasks|duties|work)
  )
  |the work(?: you${WILL} do)?
  |(?:an? |your )?(?:typical|average|normal|usual) (?:working )?(?:day|week)
  |where (?:do )?you${WILL} (?:
    (?:come|fit|step|jump) in
    |help|contribute
    |make an? (?:[a-z]+ )?(?:impact|difference)
  )
  |(?:things|stuff|problems|projects|challenges|topics) you${WILL} (?:be )?
  (?:do|doing|work on|working on|solve|solving|own|build|tackle)
  |what you${WILL} get up to
  |(?:what|scope of) (?:the|this|your) ${ROLE}(?: (?:involves|entails|includes|covers))?
  |in this ${ROLE},?(?: you(?:'ll| will| are| can)?)?
`;
/** "Sound like you?": whoever answers with yes is the one. */
const QUESTIONS = lines`
  (?:does (?:this|that|it) )?sounds? like you|(?:is|could) (?:this|that)(?: be)? you
  |(?:this is|that's|that is) you
  |are you (?:the (?:one|right one|right person)|an? (?:good |great |perfect )?(?:fit|match))
  |do you (?:match|fit|recogni[sz]e yourself|have what it takes)
  |recogni[sz]e yourself
  |(?:have you )?got what it takes
  |(?:is (?:it|this)|it's|this is) a match(?: if(?: you)?)?
`;
/** "The person we need", "We ask for": what is brought. */
const PROFILE = lines`
  (?:we|you)(?:'ll| will)?(?: also)? (?:need|ask for|require|expect)(?: (?:from|of) you)?
  |we (?:ask|seek|want)(?: (?:from|of) you| you if)?
  |we(?:'re| are) (?:seeking|searching for|after)
  |(?:the person |the one )?who we(?:'re| are)? (?:need|want|after|seek|seeking|searching for)
  |(?:our )?expectations|seeking|wanted
  |(?:about )?the (?:ideal )?(?:person|candidate|colleague)
  (?: we(?:'re| are)? (?:need|want|after|seek|seeking|looking for))?
  |(?:the |your )?ideal (?:profile|person)
  |(?:the |our )?(?:ingredients|right stuff|right fit|right person)
  |(?:an? )?(?:good|great|perfect) (?:fit|match)(?: would be| if| if you)?
  |an? match if(?: you)?
  |what (?:sets you up for success|makes you (?:an? (?:good |great |perfect )?(?:fit|match)|successful))
  |(?:how )?to (?:succeed|be successful|thrive|do well|do (?:this|the) job)
  (?: here| with us| in this ${ROLE})?,?(?: you(?:'ll| will)?(?: need| have| bring)?)?
  |for this(?: ${ROLE})?,? you(?:'ll| will)?(?: need| have| bring)?
  |for this ${ROLE}
  |in your (?:backpack|toolbox|toolkit|luggage)
`;
const ASKS_ABROAD = lines`
  (?:deine?|ihre?) (?:
    aufgaben(?:gebiet)?|rolle|job|mission|verantwortung(?:sbereich)?|spielfeld|tätigkeiten
    |(?:arbeits)?alltag|profil|stärken|qualifikation(?:en)?|kenntnisse
  )
  |(?:das|was) erwartet (?:dich|sie)|was (?:dich|sie) erwartet|das (?:machst|kannst|bist) du
  |wer (?:du bist|sie sind)
  |das (?:bringst du|bringen sie) mit|was (?:du mitbringst|sie mitbringen)
  |(?:wen |was )?wir (?:suchen|erwarten)
  |(?:das zeichnet dich|was dich) aus(?:zeichnet)?
  |ce que (?:vous|tu) (?:fer|apporter)(?:ez|as)|ce que (?:vous apportez|tu apportes)
  |ce qui (?:vous |t')attend|au quotidien
  |(?:vos|tes|les) (?:tâches|défis|missions)|(?:votre|ton|le) (?:rôle|job|défi|profil|métier)
  |(?:ce que )?nous (?:re)?cherchons|ce qu'on (?:re)?cherche
`;

const PRAISE = '(?:nice|good|great|welcome|handy|useful|helpful|lovely|cool|fun|added|dream|interesting)';
/** "The cherries on top", "Nice extras", "Also good". */
const WISHES = lines`
  (?:(?:the|some|extra) )?(?:cherr(?:y|ies)|icing|sprinkles?)(?: on (?:top|the cake))?
  |(?:(?:some|our) )?${PRAISE} (?:extras|add-?ons|bonuses|additions)
  |extras (?:we|that) (?:like|love|value|help|count)|(?:the )?(?:differentiators|sweeteners)
  |(?:also|even) (?!good\b)(?:${PRAISE}|nicer|cooler|appreciated)(?: to (?:have|know))?
  |(?:nice |great |good )?on top
  |${PRAISE},? but not (?:required|mandatory|needed|necessary|essential|a must)
  |gold (?:stars?|dust)(?: for)?
  |(?:you(?:'ll)? score|score (?:extra|bonus))(?: (?:extra|bonus))?(?: points)? with
  |(?:what (?:also |would (?:also )?|will )?|would )(?:helps?|delights? us|makes? our (?:day|hearts? sing))
  |(?:we(?:'d| would|'ll| will) be|we(?:'re| are)) (?:[a-z]+ )?
  (?:glad|happy|pleased|delighted|thrilled|over the moon|grateful)[ ]
  (?:about|by|with|for|to (?:see|have|find))
  |we won't say no to|(?:we )?would love to have|we'd also love
  |(?:skills|things|extras|tools) (?:that )?we(?:'d| would)? (?:also )?love to (?:have|see)
  |stand-?out skills
  |our wishes|we wish for
  |das wäre (?:toll|schön|super)|ce serait (?:top|parfait|idéal|super)|(?:le |les )?petits? plus
`;
/** "We will teach you", "Learn on the job". */
const LESSONS = lines`
  (?:(?:what|things|skills|technologies|tools) )?we(?:'ll| will| can)? (?:also )?(?:teach|train|show) you
  (?: (?:in|on|about|how to use))?
  |(?:what )?(?:you(?:'ll| will| can) |to )?(?:learn|taught|be taught) (?:on the job|with us)
  |trainings? (?:is |are )?(?:provided|given|offered)(?: (?:in|on|for))?
  |you(?:'ll| will) get to learn
  |skills you(?:'ll| will) (?:gain|acquire)
  |nous (?:vous|te) form(?:er)?ons (?:à|aux?|sur)
`;
/** "What we give you", "The goodies". */
const OFFERS = lines`
  what (?:you can expect from us|you can look forward to)|(?:you can )?look forward to
  |what we(?:'ve| have)? (?:bring|give|got for|have to offer|to offer)(?: you)?(?: to the table)?
  |here's what (?:you(?:'ll)? get|we offer|we give)(?: you)?
  |(?:(?:the|our|your) )?(?:goodies|good stuff|treats|perks|benefits|deal)
  |(?:our|your) advantages|extras for you
  |why you(?:'ll| will) (?:like|love|enjoy) [a-z]+(?: here| us| with us)?
  |(?:good|great) reasons
  |how we(?:'ll| will) (?:treat|support) you
  |(?:life|working) with us
  |we've got you covered
  |pay(?: (?:and|&) (?:perks|benefits))?
  |(?:deine|ihre) vorteile|was wir (?:dir |ihnen )?bieten|darum wir|freu dich auf
  |ce que (?:nous|l'on) (?:(?:vous|te) )?(?:offr|propos)(?:ons|e)|ce qu'on (?:t'|vous )?(?:offre|propose)
  |(?:vos|tes|les) avantages
`;

const whole = (words: string) => rx('i')`^[^A-Za-z\dÀ-ɏЀ-ӿ]*(?:${words})[^A-Za-z\dÀ-ɏЀ-ӿ]*$`;
/** Those of `data/headings`, in the order in which they are judged. */
const ABROAD = (['unneeded', 'wish', 'learn', 'offer', 'about', 'ask'] as const).map(
  (section) =>
    [
      section,
      whole(
        Object.values(HEADING_FILES)
          .flatMap((file) => file[section] ?? [])
          .join('|'),
      ),
    ] as const,
);
const WHOLE: readonly (readonly [Section, RegExp])[] = [
  ['wish', whole(WISHES)],
  ['learn', whole(LESSONS)],
  ['offer', whole(OFFERS)],
  ['ask', whole(`${DUTIES}|${QUESTIONS}|${PROFILE}|${ASKS_ABROAD}`)],
  ...ABROAD,
];
/** The longest of them, in characters. */
const LONGEST = 60;

/** What a line says of those beneath it, if it is one of these headings. */
export function sectionOfWhole(line: string): Section | undefined {
  if (line.length > LONGEST) return undefined;
  return WHOLE.find(([, pattern]) => pattern.test(line))?.[0];
}
