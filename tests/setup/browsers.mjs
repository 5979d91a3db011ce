import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runStep } from './run-step.mjs';

/**
 * @typedef {object} BrowserKind
 * @property {string} name
 * @property {string} variable The environment variable that names another program.
 * @property {string[]} programs Where it is looked for: names on the PATH, or whole paths.
 * @property {string} apt Its package on Debian.
 * @property {string} advice How to get it elsewhere.
 */

/** Google Chrome is not included: it no longer loads extensions from the command line. */
export const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  programs: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  apt: 'chromium',
  advice: 'run `npx playwright-core install chromium` and set CHROMIUM to the program that it puts there',
};

export const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX',
  programs: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  apt: 'firefox-esr',
  advice: 'install Firefox 142 or newer from https://www.mozilla.org/firefox/all/',
};

/**
 * Fonts that layout tests try: a wide one, a narrow one with the widths of Segoe UI and Noto Sans, and Devanagari.
 * Each has its Debian package and the folder in which that package puts it.
 */
export const FONTS = [
  { apt: 'fonts-dejavu-core', folder: '/usr/share/fonts/truetype/dejavu' },
  { apt: 'fonts-open-sans', folder: '/usr/share/fonts/truetype/open-sans' },
  { apt: 'fonts-lohit-deva', folder: '/usr/share/fonts/truetype/lohit-devanagari' },
];

/**
 * Checks that the browsers are installed. On Debian, as root, installs missing browsers and fonts; elsewhere
 * tests use the system's fonts.
 * @param {BrowserKind[]} kinds
 * @param {typeof FONTS} [fonts]
 * @returns {Promise<BrowserKind[]>} usable ones; their environment variables then name the programs.
 */
export async function ensureBrowsers(kinds, fonts = []) {
  const missing = [
    ...kinds.filter((kind) => !findProgram(kind)),
    ...fonts.filter(({ folder }) => !existsSync(folder)),
  ];
  if (missing.length > 0 && canInstall()) await install(missing.map(({ apt }) => apt));
  const usable = [];
  for (const kind of kinds) if (await starts(kind)) usable.push(kind);
  return usable;
}

/** @param {BrowserKind} kind */
async function starts({ name, variable, programs, apt, advice }) {
  const program = findProgram({ variable, programs });
  if (!program) {
    console.log(`${name} is missing. On Debian: apt-get install ${apt}. Elsewhere: ${advice}.`);
    console.log(`If it is installed under another name, set ${variable} to its path.`);
    return false;
  }
  const { ok, output } = await run(program, ['--version']);
  // Debian's Chromium is a script, which may print warnings first.
  console.log(
    ok ? `${output.trim().split('\n').at(-1)} (${program})` : `${program} does not start:\n${output}`,
  );
  if (ok) process.env[variable] = program;
  return ok;
}

/** @param {string[]} packages */
async function install(packages) {
  await runStep(`Installing ${packages.join(' and ')} (apt-get)`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update'], { env });
    if (!update.ok) return update;
    return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  });
}

function canInstall() {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(system);
}

/** @param {Pick<BrowserKind, 'variable' | 'programs'>} kind */
function findProgram({ variable, programs }) {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .concat(programs.filter((program) => program.startsWith('/')))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
