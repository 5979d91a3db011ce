import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import * as simpleIcons from 'simple-icons';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import MARKET from './data/market.json' with { type: 'json' };
import VECTORS from './data/skill-vectors.json' with { type: 'json' };
import { SKILL_FILES } from './data/skills/index.ts';
import packageJson from './package.json' with { type: 'json' };
import LOCK from './package-lock.json' with { type: 'json' };
import { manifestFor } from './src/access/manifest.ts';
import { judgingFile } from './src/market/judging-file.ts';
import { SITES } from './src/posting/sites/index.ts';
import { portalOf } from './src/posting/sites/site.ts';
import { headsPlugin } from './src/roadmap/heads-plugin.ts';
import { withoutExamples } from './src/skills/cues/without-examples.ts';
import { detailsOnly } from './src/skills/for-pages.ts';
import { skillLines } from './src/skills/skill-lines.ts';
import { joinChunks } from './src/ui/join-chunks.ts';
import { licencesText, type ShippedPackage, shippedNames } from './src/ui/licences.ts';
import { OWN_GLYPHS } from './src/ui/own-glyphs.ts';
import { iconCredits, iconsOf } from './src/ui/skill-icons.ts';

const icons = iconsOf(
  SKILL_FILES.flatMap(({ skills }) => skills),
  Object.values(simpleIcons),
);

/** So many marks come at once: 79 KB, nearly all that a posting's list shows. */
const MOST_ASKED = 250;
const OFTEN_ASKED = new Set(MARKET.skills.slice(0, MOST_ASKED));

/** The glyphs of some skills, as a file. */
const glyphs = (isIn: (skill: string) => boolean) =>
  JSON.stringify(
    Object.fromEntries(
      [
        ...[...icons].map(([skill, { path }]) => [skill, path] as const),
        ...Object.entries(OWN_GLYPHS),
      ].filter(([skill]) => isIn(skill)),
    ),
  );

const locked = (name: string) => LOCK.packages[`node_modules/${name}` as 'node_modules/preact'];

/** A package that comes into the extension, with the text of its licence. */
function shipped(name: string): ShippedPackage {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(new URL(file, folder), 'utf8') : '';
  const { version, license } = locked(name);
  return { name, version, license, text };
}

/** Where the browser's own API answers in promises, which is all that pages and content scripts take of it, 10 KB are spared. */
function polyfilled(config: InlineConfig): void {
  const alias = { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' };
  config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
}

/** Cues go into the background's script without the lines that test them. */
const cues = {
  name: 'cues-without-examples',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/data\/cues\/.*\.json$/.test(id) ? { code: withoutExamples(code), map: null } : null,
};

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
      if (entrypoints.some(({ name }) => name === 'popup')) joinChunks(config);
      if (entrypoints.some(({ name }) => name === 'background')) polyfilled(config);
    },
    'build:publicAssets'(_wxt, assets) {
      assets.push(
        { relativeDest: 'skills.json', contents: JSON.stringify(skillLines(SKILL_FILES)) },
        { relativeDest: 'skill-details.json', contents: JSON.stringify(detailsOnly(SKILL_FILES)) },
        { relativeDest: 'judging.json', contents: JSON.stringify(judgingFile(MARKET, VECTORS)) },
        { relativeDest: 'market.json', contents: JSON.stringify(MARKET) },
        { relativeDest: 'portals.json', contents: JSON.stringify(SITES.map(portalOf)) },
        { relativeDest: 'icons.json', contents: glyphs((skill) => OFTEN_ASKED.has(skill)) },
        { relativeDest: 'more-icons.json', contents: glyphs((skill) => !OFTEN_ASKED.has(skill)) },
        { relativeDest: 'icon-credits.txt', contents: iconCredits(icons.values()) },
        {
          relativeDest: 'licences.txt',
          contents: licencesText(shippedNames(packageJson.dependencies, locked).map(shipped)),
        },
      );
    },
    'prepare:publicPaths'(_wxt, paths) {
      paths.push(
        'judging.json',
        'market.json',
        'skills.json',
        'skill-details.json',
        'portals.json',
        'icons.json',
        'more-icons.json',
      );
    },
  },
  vite: () => ({ plugins: [preact(), cues, headsPlugin], build: { modulePreload: { polyfill: false } } }),
  manifest: (env) => manifestFor(env, HOMEPAGE),
  zip: { includeSources: SOURCES },
});
