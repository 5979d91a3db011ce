import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import * as simpleIcons from 'simple-icons';
import { defineConfig } from 'wxt';
import FORMER_SKILLS from './data/former-skills.json' with { type: 'json' };
import MARKET from './data/market.json' with { type: 'json' };
import VECTORS from './data/skill-vectors.json' with { type: 'json' };
import { SKILL_FILES } from './data/skills/index.ts';
import packageJson from './package.json' with { type: 'json' };
import LOCK from './package-lock.json' with { type: 'json' };
import { type Roadmap, roadmapSkills } from './src/insights/roadmap/roadmap.ts';
import { judgingFile } from './src/match/market/judging-file.ts';
import { marketRest } from './src/match/market/market-rest.ts';
import { GENERIC, IN_PAGE, ON_CLICK } from './src/page/access/content-scripts.ts';
import { SITES } from './src/posting/sites/index.ts';
import { portalOf } from './src/posting/sites/site.ts';
import { browserHerePlugin } from './src/tools/build/browser-here-plugin.ts';
import { headingsPlugin } from './src/tools/build/headings-plugin.ts';
import { headsPlugin } from './src/tools/build/heads-plugin.ts';
import { inPagePlugin } from './src/tools/build/in-page-plugin.ts';
import { joinChunks } from './src/tools/build/join-chunks.ts';
import { knownSitesPlugin } from './src/tools/build/known-sites-plugin.ts';
import { languageFiles, packagedLanguages, packagedNames } from './src/tools/build/language-files.ts';
import { laterStylesPlugin } from './src/tools/build/later-styles-plugin.ts';
import { licencesText, type ShippedPackage, shippedNames } from './src/tools/build/licences.ts';
import { manifestFor } from './src/tools/build/manifest.ts';
import { pageToolsPlugin, readerToolsPlugin } from './src/tools/build/page-tools-plugin.ts';
import { pdfWorker } from './src/tools/build/pdf-worker.ts';
import { plainNames } from './src/tools/build/plain-names.ts';
import { preloadedScripts } from './src/tools/build/preloaded-scripts.ts';
import { siteScripts } from './src/tools/build/site-scripts.ts';
import { glyphFiles, seenMarks } from './src/tools/build/skill-glyphs.ts';
import { iconCredits, iconsOf } from './src/tools/build/skill-icons.ts';
import { skillPartsOf } from './src/tools/build/skill-parts.ts';
import { packagedTexts, textFiles } from './src/tools/build/text-files.ts';
import { examplesPlugin } from './src/tools/build/without-examples.ts';

const ROADMAPS = new URL('data/roadmaps/', import.meta.url);
const roadmaps = readdirSync(ROADMAPS)
  .filter((name) => name.endsWith('.json'))
  .map((name): Roadmap => JSON.parse(readFileSync(new URL(name, ROADMAPS), 'utf8')));

const skills = SKILL_FILES.flatMap((file) => file.skills);

const icons = seenMarks(
  iconsOf(skills, Object.values(simpleIcons)),
  MARKET,
  new Set(roadmaps.flatMap(roadmapSkills)),
);

const parts = skillPartsOf(SKILL_FILES);
const judging = judgingFile(
  MARKET,
  VECTORS,
  skills.map(({ id }) => id),
);
const glyphs = glyphFiles(icons, MARKET.skills);

/** Whether the build has the languages that nobody speaks too, which show what a layout does with longer words and from right to left. */
const WITH_PSEUDO = process.env.GAPLIGHT_PSEUDO_TEXTS === '1';

const locked = (name: string) => LOCK.packages[`node_modules/${name}` as 'node_modules/preact'];

/** A package that comes into the extension, with the text of its licence. */
function shipped(name: string): ShippedPackage {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(new URL(file, folder), 'utf8') : '';
  const { version, license } = locked(name);
  return { name, version, license, text };
}

/**
 * The project names no place of its own: package.json's `homepage` does where a release has set it, so that the sources zip
 * carries it, or GAPLIGHT_HOMEPAGE for one build.
 */
const HOMEPAGE = process.env.GAPLIGHT_HOMEPAGE || (packageJson as { homepage?: string }).homepage;

/** What the sources zip holds: all that a build needs, and what describes it; the same from a clone as from that zip. */
const SOURCES = [
  ...['data', 'entrypoints', 'public', 'src', 'tests/release', 'tests/setup'].map((folder) => `${folder}/**`),
  '.github/store/reviewers.md',
  '.npmrc',
  '*.{json,ts,md}',
  'LICENSE',
];

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'popup')) {
        joinChunks(config);
        plainNames(config);
      }
      const isAny = (scripts: readonly string[]) =>
        entrypoints.some(({ name }) => scripts.includes(`${name}.js`));
      if (isAny([...IN_PAGE, ...ON_CLICK])) config.plugins?.push(inPagePlugin, browserHerePlugin);
      if (isAny([GENERIC])) config.plugins?.push(readerToolsPlugin);
      if (isAny(ON_CLICK)) config.plugins?.push(pageToolsPlugin);
      if (!isAny([...IN_PAGE, ...ON_CLICK])) config.plugins?.push(knownSitesPlugin);
    },
    async 'build:publicAssets'(_wxt, assets) {
      assets.push(
        ...(await siteScripts()),
        ...packagedTexts(textFiles(new URL('data/texts/', import.meta.url)), WITH_PSEUDO),
        ...packagedNames('names', languageFiles(new URL('data/shown-names/', import.meta.url))),
        ...packagedLanguages('requirements', languageFiles(new URL('data/requirements/', import.meta.url))),
        ...packagedNames('purposes', languageFiles(new URL('data/purposes/', import.meta.url))),
        { relativeDest: 'assets/pdf.worker.js', contents: pdfWorker() },
        { relativeDest: 'skills.json', contents: JSON.stringify(parts.lines) },
        { relativeDest: 'skill-wordings.json', contents: JSON.stringify(parts.wordings) },
        // WXT writes bytes as they are, though its types know of texts only.
        { relativeDest: 'skill-order.bin', contents: parts.order as unknown as string },
        { relativeDest: 'skill-links.json', contents: JSON.stringify(parts.links) },
        { relativeDest: 'former-skills.json', contents: JSON.stringify(FORMER_SKILLS) },
        { relativeDest: 'judging.bin', contents: judging as unknown as string },
        { relativeDest: 'market.bin', contents: marketRest(MARKET) as unknown as string },
        { relativeDest: 'portals.json', contents: JSON.stringify(SITES.map(portalOf)) },
        { relativeDest: 'icons.json', contents: glyphs.most },
        { relativeDest: 'more-icons.json', contents: glyphs.others },
        { relativeDest: 'icon-credits.txt', contents: iconCredits(icons.values()) },
        {
          relativeDest: 'licences.txt',
          contents: licencesText(shippedNames(packageJson.dependencies, locked).map(shipped)),
        },
      );
    },
    'prepare:publicPaths'(_wxt, paths) {
      paths.push('icons.json', 'more-icons.json');
    },
  },
  vite: () => ({
    plugins: [preact(), examplesPlugin, headingsPlugin, headsPlugin, laterStylesPlugin],
    worker: { plugins: () => [browserHerePlugin] },
    build: {
      modulePreload: { polyfill: false, resolveDependencies: preloadedScripts },
      // Constants of one module become literals in another, which saves their names.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
    },
  }),
  manifest: (env) => manifestFor(env, HOMEPAGE),
  zip: { includeSources: SOURCES },
});
