import { rx } from '../text/rx.ts';

/** Words and signs that tell whether a name is the skill. */

/** Between two members of a list there is nothing but separators and a joining word. */
export const LIST =
  /^[\s,;/|+&•·()*:–>→-]*(?:(?:and|or|and\/or|und|oder|bzw\.|sowie|et|ou|y|o|u|i|a|e|ed|oppure|en|dan wel|aur|ya)\s)?(?:(?:de|en|em|con|com|no|na)\s)?(?:(?:les?|la|des|du)\s|l')?[\s(]*$/i;
/** "Java and sometimes Go", "Python, with a little Rust": the next of a list, and less of it. */
export const HEDGED = rx('i')`
  ^,?\s(?:(?:and|or|but|plus),?\s)?(?:
    (?:
      also|even|with|maybe|perhaps|possibly|ideally|preferably|sometimes
      |occasional(?:ly)?|increasingly|mostly|mainly
    )\s
  ){0,2}(?:(?:some|bits of|(?:a )?(?:little|bit|touch|dash|lot)(?: of)?)\s)?$
`;
/** "Front end: React": the whole of what a label of this field leads up to. */
export const LABELLED = rx('i')`
  ^\W*(?:[A-Za-zÀ-ɏ]+ (?:& |and )?)?(?:
    front[- ]?end|back[- ]?end|data|tools?|stack|languages?|frameworks?|skills?|databases?|cloud
    |infrastructure|mobile|testing|tests?|must|nice|libraries|technologies|expertise|experience
    |knowledge|know-how|programming|coding|daily|day-to-day
  )\s?:\W*$
`;
export const ONLY_SPACE = /^\s*$/;

/** A name that counts in lists only is followed by the list's next sign: "GCC, Make", but not "Java, Make it run". */
export const ENDS_LISTED = /^\s?(?:$|[,;/&+|•·()\].\n]|:\s|(?:and|or|und|oder|et|ou|en|e|o|etc)\b)/u;

/** Words that stand before a tool's name, and after it, when the tool is meant. */
export const BEFORE = new Set(
  `in with using use uses used know knows knowing knowledge of experience experienced proficient proficiency fluent
   language languages framework frameworks library libraries technologies stack skills via on to into from plus like
   tool tools editor editors ide ides database databases backend frontend tech as strong core modern advanced solid hands-on either e.g eg including writing write coding code programming deploy deploying
   years yrs preferably ideally
   en sur avec sous maîtrise maîtriser maîtrisez maîtrises connaissances expérience langage langages outil outils technologie utilisez utilisons utilisant mit
    kennst kennen beherrschst beherrschen nutzt nutzen programmierst programmieren erfahrung kenntnisse sprache sprachen wie kein keine
    met van kent ken beheerst gebruikt programmeert ervaring kennis taal talen zoals geen
    con di su conosci conosce conoscessi conoscere già usi usa usiamo programmi esperienza conoscenza linguaggio linguaggi come
    w ze z na języka język języku języków znajomość doświadczenie programujesz piszesz znasz szukamy protokołu protokół narzędzia podstawy podstaw cię np
    auf lernen
    leren
    imparare
   на с со в языке язык языка языку знание опыт под через из для к от до нужен нужны ищем знаете знаешь пишем на языков языке`.split(
    /\s+/,
  ),
);
export const LEADS_OVER_COMMA = new Set(['e.g', 'eg', 'like', 'including', 'coding', 'programming']);
export const BEFORE_STRONG = new Set(
  `language languages framework frameworks using proficient proficiency knowledge fluent programming coding technologies
   library libraries in with`.split(/\s+/),
);
export const AFTER = new Set(
  `developer developers engineer engineers programmer programmers programming language languages framework frameworks code
   codebase coding stack ecosystem scripts scripting app apps application applications services service microservices cluster clusters systems
   database databases library libraries developer's development dev dev's experience skills server servers backend frontend api apis components
   hooks native router query boot cloud jobs pipelines templates modules packages cookbooks manifests certified certification
   administrator admin consultant architect expert expertise specialist knowledge platform tooling sdk runtime entwickler développeur entwicklung kenntnisse kent kennt kennst beherrscht beherrschst ontwikkelaar sviluppatore sviluppatrice
   nie jest będzie знать не приветствуется желателен желательно будет`.split(/\s+/),
);
/**
 * A verb that opens a sentence has its object behind it: "Excel, Hyperion, …" is a list, and of "Spark If you …" the
 * line break was lost.
 */
export const OPENS_LIST = /^\s?[,;/|]|^\s(?:If|We|What|Please)\b/;

/** "Build our React front end", "Go-based services": what is made with it. */
export const HAS_PRODUCT = /^[ -](?:front|back)[- ]ends?\b|^-(?:based|powered|first|heavy)\b/i;
/** "Our backend is all Go", "2 yrs Go", "Senior engineer, Go", "a passion for Go"; nothing more is said of it. */
export const LEADS_UP = new RegExp(
  [
    '\\b(?:back[- ]?end|front[- ]?end|stack|codebase|language) (?:is|are) (?:(?:all|mainly|mostly|purely|pure|now|still) )?',
    '\\d\\s?\\+?\\s?(?:years?|yrs?|y|yoe)\\s',
    '\\b(?:engineer|developer|programmer)s?\\s?[,(:–—-]\\s?',
    "\\b(?:we|you)(?:'ll| will)?(?: (?:don't|do not|won't|will not))?(?: also)? (?:require|need|expect|ask for)(?: (?:any|some))? ",
    '\\b(?:passion(?:ate)? (?:for|about)|enthusias(?:m|tic) (?:for|about)|curious about|way around) ',
  ]
    .map((sign) => `${sign}$`)
    .join('|'),
  'iu',
);
/** Companies, named as such. */
export const NAMED_AS_COMPANY = rx('i')`
  \b(?:
    alumni of
    |(?:
      companies|clients|customers|leaders|organi[sz]ations|partners|brands|corporations|giants
      |players
    )(?: worldwide)?,? (?:such as|like|include|including)
  )\b[^.;]{0,60}$
`;
export const LEGAL_FORM = rx('i')`
  ,?\s+(?:
    inc|ltd|llc|llp|gmbh|ag|se|sa|s\.a|sas|bv|b\.v|nv|plc
    |corp(?:oration)?|co|company|limited|ab|oy|as|pvt|spa|srl|group|technologies|software
  )\.?$
`;
