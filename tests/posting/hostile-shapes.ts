/** A kind of hostility, by its name, and the parts of a page that have it. */
type Kinds = Readonly<Record<string, string>>;

const LINE = 'You build Java services on Kubernetes and keep them running. ';
/** A script that a page's own app would read. */
const APP = '<script id="__NEXT_DATA__" type="application/json">';

/** Tags that are opened and never closed, so parsers nest or move what follows. */
export const UNCLOSED: Kinds = {
  divisions: '<div>',
  anchors: '<a href="/jobs/1">',
  bold: '<b>',
  headings: '<h2>',
  items: '<ul><li>',
  tables: '<table>',
  buttons: '<button>',
  fonts: '<font color="red">',
  forms: '<form>',
  'labels in forms': '<form><label>',
  definitions: '<dl><dt>',
  'sections and articles': '<section><article>',
};

/** Texts that are one long run, as a title and as a paragraph. */
export const RUNS: Kinds = {
  'joined letters': 'e\u0301\u0302\u0303'.repeat(5_000),
  'invisible signs': 'Ja\u200bva\u00ad\u2060 '.repeat(4_000),
  'turned directions': '\u202eavaJ\u202c '.repeat(4_000),
  'halves of characters': '&#xD83D;Java'.repeat(4_000),
  'zero characters': '\u0000Java'.repeat(4_000),
  dashes: ' - '.repeat(8_000),
  bars: ' | Java'.repeat(4_000),
  commas: 'Java, '.repeat(5_000),
  brackets: '(Java '.repeat(5_000),
  'closing brackets': 'Java) '.repeat(5_000),
  quotes: '“Java '.repeat(5_000),
  figures: '5+ years 10% 3-4 '.repeat(2_000),
  'line ends': 'Java&#13;&#10;&#8232;'.repeat(3_000),
  'words without spaces': '開発エンジニア'.repeat(4_000),
};

/** Contents of the head, each excessive. */
export const HEADS: Kinds = {
  'many titles': `<title>${LINE}</title>`.repeat(2_000),
  'a title without end': `<title>${LINE.repeat(4_000)}</title>`,
  'many descriptions': `<meta name="description" content="${LINE}">`.repeat(3_000),
  'many names of the site': `<meta property="og:site_name" content="Northwind | ">`.repeat(3_000),
  'many canonical addresses': `<link rel="canonical" href="https://contoso.example/jobs/7">`.repeat(3_000),
  'a base elsewhere': '<base href="javascript:alert(1)">'.repeat(1_000),
  'many empty scripts': '<script></script>'.repeat(5_000),
  'many empty structured scripts': '<script type="application/ld+json">{}</script>'.repeat(3_000),
};

/** Parts that a user does not see, each around a posting's text. */
export const HIDDEN: Kinds = {
  'by attribute': `<div hidden>${LINE}</div>`,
  'by style': `<div style="display:none">${LINE}</div>`,
  'for screen readers': `<div aria-hidden="true">${LINE}</div>`,
  'as a dialog': `<dialog>${LINE}</dialog>`,
  'without scripts': `<noscript>${LINE}</noscript>`,
  'as an area of text': `<textarea>${LINE}</textarea>`,
};

/** Parts with the names that readers look for, over and over. */
export const SOUGHT: Kinds = {
  'titles of a job site': '<div class="posting-headline"><h2>Java Engineer</h2></div>',
  'descriptions of a job site': `<div data-qa="job-description"><p>${LINE}</p></div>`,
  'places of a job site': '<div class="posting-categories"><span class="location">Brno</span></div>',
  'titles of the page': '<h1>Java Engineer</h1>',
  'descriptions by name': `<div class="job-description" id="job-description"><p>${LINE}</p></div>`,
  'test names': `<div data-testid="job-title">Java</div><div data-testid="jobDescription">${LINE}</div>`,
  'buttons to apply': '<button>Apply now</button><a href="/apply">Apply</a>',
  'labelled fields': '<dt>Location</dt><dd>Brno</dd><p><b>Company:</b> Contoso</p>',
};

/** Data of a page's app, in scripts that some readers look into. */
export const APPS: Kinds = {
  'deep data of an app': `${APP}${'{"props":'.repeat(3_000)}1${'}'.repeat(3_000)}</script>`,
  'much data of an app': `${APP}{"a":[${'{"b":"Java"},'.repeat(20_000)}0]}</script>`,
  'data of an app that is cut off': `${APP}{"a":"${'x'.repeat(200_000)}</script>`,
  'many variables of an app': `<script>${'window.__STATE__ = {"a":1};'.repeat(5_000)}</script>`,
  'a variable of an app without end': `<script>window.__INITIAL_STATE__ = {${'"a":['.repeat(30_000)}</script>`,
  'strings that never end': `<script>__NUXT__="${'\\"'.repeat(50_000)}</script>`,
};
