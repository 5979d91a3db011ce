import preact from '@preact/preset-vite';
import * as simpleIcons from 'simple-icons';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import MARKET from './data/market.json' with { type: 'json' };
import VECTORS from './data/skill-vectors.json' with { type: 'json' };
import { SKILL_FILES } from './data/skills/index.ts';
import { CONTENT_SCRIPTS } from './src/access/content-scripts.ts';
import { judgingFile } from './src/market/judging-file.ts';
import { SITES } from './src/posting/sites/index.ts';
import { portalOf } from './src/posting/sites/site.ts';
import { roadmapSkills } from './src/roadmap/roadmap.ts';
import { ROADMAPS } from './src/roadmap/roadmaps.ts';
import { detailsOnly, namesOnly } from './src/skills/for-pages.ts';
import { joinChunks } from './src/ui/join-chunks.ts';
import { iconCredits, iconsOf } from './src/ui/skill-icons.ts';

const icons = iconsOf(
  SKILL_FILES.flatMap(({ skills }) => skills),
  Object.values(simpleIcons),
);

const ON_ROADMAPS = new Set(ROADMAPS.flatMap(roadmapSkills));

/** The glyphs of some skills, as a file. */
const glyphs = (isIn: (skill: string) => boolean) =>
  JSON.stringify(
    Object.fromEntries([...icons].filter(([skill]) => isIn(skill)).map(([skill, { path }]) => [skill, path])),
  );

/**
 * What the extension's own pages may load and run: its own files and nothing else, from nowhere else. A `blob:` is what such
 * a page has made itself: a file to be saved.
 */
const PAGES_POLICY = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})
  .map((rule) => rule.join(' '))
  .join('; ');

/** Where the browser's own API answers in promises, which is all that pages and content scripts take of it, 10 KB are spared. */
function polyfilled(config: InlineConfig): void {
  const alias = { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' };
  config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
}

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'popup')) joinChunks(config);
      if (entrypoints.some(({ name }) => name === 'background')) polyfilled(config);
    },
    'build:publicAssets'(_wxt, assets) {
      assets.push(
        { relativeDest: 'skills.json', contents: JSON.stringify(namesOnly(SKILL_FILES)) },
        { relativeDest: 'skill-details.json', contents: JSON.stringify(detailsOnly(SKILL_FILES)) },
        { relativeDest: 'judging.json', contents: JSON.stringify(judgingFile(MARKET, VECTORS)) },
        { relativeDest: 'market.json', contents: JSON.stringify(MARKET) },
        { relativeDest: 'portals.json', contents: JSON.stringify(SITES.map(portalOf)) },
        { relativeDest: 'icons.json', contents: glyphs((skill) => ON_ROADMAPS.has(skill)) },
        { relativeDest: 'more-icons.json', contents: glyphs((skill) => !ON_ROADMAPS.has(skill)) },
        { relativeDest: 'icon-credits.txt', contents: iconCredits(icons.values()) },
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
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // The known portals stand in the content scripts' matches; anything else is asked for when the user wants it.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    content_scripts: CONTENT_SCRIPTS,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_toggleMarks__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // While one develops, pages come from the server that follows one's edits; WXT's own policy lets them.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gaplight@gaplight',
          // The first release in which every part that we use works in an MV3 event page; it is the ESR before last.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  }),
});
