import { lines, rx } from '../text/rx.ts';
import { AND_ABROAD, EITHER, OR_ABROAD, OTHER, SUCH_AS_ABROAD } from './list-words.ts';

/** Words and signs that tell whether one of a list's members is enough. */

export const OR = new RegExp(
  `\\b(?:or|alternatively|failing that|and\\/or|et\\s?\\/\\s?ou)\\b|${OR_ABROAD}`,
  'i',
);
export const AND = new RegExp(`\\b(?:and|plus)\\b|&|(?<![\\dx])\\+|${AND_ABROAD}`, 'i');
/** "AWS or Azure preferred, also GCP": the choice goes on. */
export const ALSO = /^\s(?:preferred|preferably),? (?:but )?also\s$/i;
export const SLASHES = /^\s*\/\s*$/;
/** "e.g." ends no sentence. */
const SAME_SENTENCE = '(?:\\be\\.?\\s?g\\s?\\.|\\bi\\.\\s?e\\s?\\.|[^.;]){0,60}';
/** "at least one year", "eine der führenden Agenturen": no choice. */
const NOT_OURS = lines`
  (?![ ](?:
    [A-Za-zÀ-ɏ]+jahr|jahre?|años?|anos?|mês|saal|monate?|ans?|ann[oi]|année|mois|mes[ei]|jaar|maand|rok|lat|miesi|год|лет|месяц|рік
    |(?:der |des |de |von )?(?:
      führend|größt|best|modernst|erfolgreich|unser|grootste|beste|leidende|onze|ons
      |plus|leaders?|nos|principal|nostr|nuestr|noss|líder|mayor|maior|mejor|melhor|miglior|più|maggior|wiodąc|najwięk|naszych|ведущ|крупнейш|лучш|наших|самых
    )
  ))
`;
/** "one of", "at least one": what follows is a choice, however it is joined. */
export const CHOICE = rx('i')`
  \b(?:
    (?:
      one|any
      |some(?! or all\b)(?! of those\b)(?! of the (?:[A-Za-zÀ-ɏ-]+ ){1,3}(?:we|you)\b)|two
      |[12](?= or more of)
    ) (?:\(?or (?:more|several|all)\)? |\(\w+\) )?(?:of|among)(?!
      [ ]our| my| their| us
      | the (?:most|largest|best|world|top|leading)
      (?!(?: [A-Za-zÀ-ɏ-]+){1,3},? (?:\(|such as|like))
    )
    |either
    |(?:one|two) or (?:more|several)
    |at least,? (?:one|two|[12])(?!\W*(?:\+|to \d|(?:full |or more )?(?:years?|yrs?|months?)\b))
    |a choice of|any one
    |(?:the )?following or similar
    |(?:une?|deux|trois|[123]) ou plusieurs
    |au choix
  )\b${SAME_SENTENCE}$
  |${EITHER}${NOT_OURS}${SAME_SENTENCE}$
`;
/** "One of the following:" begins a list of lines. */
export const CHOICE_OF_LINES = rx('i')`
  \b(?:
    (?:one|any|either) (?:\(?or (?:more|several|all)\)? |\(\w+\) )?of\b(?:
      (?! our| my| their)(?![^.;:]{0,60}\b(?:plus|bonus|advantage|asset)\b)[^.;:]{0,60}:
      |(?: (?:the following|these)[^.;:]{0,40})?
    )
    |(?:two|some) (?:or more )?of the following\b[^.;:]{0,60}:
  )[\s*•-]*$
  |${EITHER}${NOT_OURS}[^.;:]{0,60}:[\s*•-]*$
`;
/** The same where the list goes on in the line: "some of the following: Java; Go; ". */
export const CHOICE_OF_FOLLOWING = rx('i')`
  \b(?:one|two|any|some(?! or all\b)|either) (?:\(?or (?:more|several|all)\)? )?of the following\b[^.;:]{0,40}:(?!
    .*\b
    (?:knowledge|experience|proficien[A-Za-zÀ-ɏ]+|familiar[A-Za-zÀ-ɏ]*|understanding|ability)\b
  )(?:[^.]|\.(?=\S))*$
`;
/** The first examples may be names that nobody knows: "such as Spindle, Redis". */
const UNKNOWN_FIRST = "(?:[A-Za-zÀ-ɏ\\d.+#'-]+(?: [A-Za-zÀ-ɏ\\d.+#'-]+)?\\s?[,/]\\s?){0,3}";
/** "one of: Java; Go; ": a list in the line, too, whose members semicolons part. */
export const CHOICE_OF_PARTS =
  /\b(?:one|any|either) (?:\(?or (?:more|several)\)? )?of\s?:\s?(?:[^.;:]{1,40};\s?){0,9}(?:or\s)?$/i;
/** A kind is asked for, and examples follow. */
export const SUCH_AS = new RegExp(
  [
    '\\blike[\\s:;(]*$',
    `${SUCH_AS_ABROAD}[\\s:;,(]*${UNKNOWN_FIRST}$`,
    `\\b(?:such as|e\\.?\\s?g\\s?\\.{0,2},?|ex\\s?[.:]|examples?:|for example|for instance|i\\.e\\.?,?)[\\s:;,(]*${UNKNOWN_FIRST}$`,
  ].join('|'),
  'iu',
);
/** "databases (", "frameworks experience (", "the Hadoop ecosystem -": a kind, and its examples right behind it. */
export const KIND = rx('i')`
  \b(?:
    languages?|frameworks?|databases?|tools?|tooling|toolkits?
    |technolog(?:y|ies)
    |librar(?:y|ies)|systems?|platforms?|ecosystems?|engines?|providers?|warehouses?|brokers?
    |orchestrators?|clouds?|servers?|stores?|services|queues?|suites?|solutions?|products?
    |packages?|software|apps?|applications?|dbs?|rdbms|dbms|environments?
    |engineering(?= experience)
    |methodolog(?:y|ies)|approaches
  )(?:\s(?:experience|skills?|knowledge))?\s*(?:
    [([]\s*(?:ideally|preferably|specifically|particularly|mainly|especially)?\s*${UNKNOWN_FIRST}
    |\s-\s\s*(?:ideally|preferably)?\s*
  )$
`;
export const PARENTHESIS = new RegExp(`[A-Za-zÀ-ɏ]\\s*[([]\\s*${UNKNOWN_FIRST}$`, 'u');
/** "AWS services such as": parts of one thing, and no kind to choose from. */
export const SERVICES = /\bservices\b[^.;]{0,20}$/i;
export const OR_OTHER = rx('i')`
  ^,\s?others?\s?\)
  |^[\s,)]*(?:etc\.?|\.\.\.|…)?[\s,()]*(?:or|ou|oder)\s+(?:an?\s|any\s|some\s)*(?:
    other|similar|equivalent|comparable|another|related|something|the like|alternative
    |[A-Za-zÀ-ɏ]+ (?:equivalent|alternative)
  )
  |^[\s,)]*(?:\.\.\.|…)?[\s,()]*${OR_ABROAD}\s+(?:${OTHER})(?![A-Za-zÀ-ɏЀ-ӿ])
  |^[\s,)]*(?:\.\.\.|…)?[\s,()]*or\s+(?:${OTHER})(?![A-Za-zÀ-ɏЀ-ӿ])
`;
/** "Python, or another language such as Perl": examples of what else will do. */
export const OR_ANOTHER = rx('i')`
  (?:,?\s|\s?\()(?:or|ou|oder)\s
  (?:an?other|any other|other|(?:an? )?(?:similar|equivalent|comparable))\s[^.;:()]{1,40}?
  (?:\s\(|,?\s\(?(?:such as|like|e\.\s?g\.,?|for example)\s)$
`;
/** "React (Vue is also fine)": the last one will do instead of the one before it. */
export const WILL_DO = rx('i')`
  ^(?:
    \s(?:is|are|would be)\s(?:also |equally |just as )?
    (?:fine|ok|okay|good|accepted|acceptable|considered|possible|an option)
    (?:,? (?:too|as well|instead))?
    |\salso (?:fine|ok|okay|accepted|acceptable|considered|possible|works|welcome)
    |\s\((?:an? )?(?:also )?(?:acceptable|accepted|possible|also considered)(?: alternative)?
  )(?=\s?(?:[).,;]|$))
`;
/** What stands between it and the one before. */
export const INSTEAD_OF = rx('i')`
  ^(?:
    \s(?:is )?(?:strongly |highly |greatly )?(?:preferred|ideal)
    |\s\((?:preferred|ideal|ideally)\)
  )?(?:\s?\(|\s?[,;]|\s[–-])?\s?(?:(?:but|though|although|and|while)\s)?$
`;
/** Examples follow: what was just named is their kind. */
export const EXAMPLES_FOLLOW =
  /^\s*(?:[A-Za-zÀ-ɏ]+\s){0,2}?\(|^\W*(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:such as|like|e\.?g)\b/i;
/** What the company has: the person will work with all of it. */
export const OURS = rx('i')`
  \b(?:cutting[- ]edge|state[- ]of[- ]the[- ]art|latest|newest)\b[^.;]{0,40}$
  |\b(?:our|their|you(?:'ll| will)(?! (?:have|need|bring|be|know)))\b[^.;]{0,60}$
  |^\W*(?:environnement|stack|socle|contexte)s? technique[^.;:]{0,20}:[^.;]{0,120}$
  |\bwe (?:use|work|build|run|rely|capture|collect|develop|process|store|utili[sz]e|leverage)\b[^.;]{0,120}$
`;
/** A duty names what the person will work with, unless it says that these are but examples. */
export const DUTY_WITH_TOOLS = rx('i')`
  ^\W*(?:
    (?:
      set-?up|use|usage|management|maintenance|administration|configuration|creation|development
      |implementation|integration|deployment
    ) (?:and [A-Za-zÀ-ɏ]+ )?of\b
    |(?:(?:you(?:'ll| will)|(?:the )?opportunity to|to)\s+)?(?:
      manag|ensur|configur|build|develop|creat|maintain|design|implement|support|perform|provid
      |lead|operat|monitor|deploy|collaborat|work|integrat|administ|conduct|optimi[sz]|automat
      |elevat|leverag|utili[sz]|improv|enhanc|writ|contribut|migrat
    )(?:e|es|ing)?\b(?!
      [ ](?:
        knowledge|experience|skills?|tools?|patterns?|systems?|languages?|platforms?|frameworks?
      )
    )
  )
`;
export const AND_SO_ON = /^[\s,)]*(?:etc|\.\.|…)/i;
/** "Azure DevOps and related tools such as", "several tools such as", "technologies such as A and B": all of them come with what is asked for. */
export const RELATED = rx('i')`
  \b(?:
    related|associated|accompanying|surrounding|several|various|powered by|plusieurs
    |divers(?:es)?|différente?s|variée?s
    |large (?:choix|éventail|panel|spectre)
    |ensemble (?:de|du|des)
    |all (?:its|the)
    |technologies(?=,? (?:such as|like)\b)
  )\b[^.;,]{0,40}$
`;
