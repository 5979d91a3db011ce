import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../until.ts';
import { type LaunchOptions, windowSize } from './browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface FirefoxProcess {
  marionette: Marionette;
  close(): Promise<void>;
}

/** Starts Firefox in a fresh profile and connects to it. */
export async function startFirefoxProcess(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'gaplight-firefox-'));
  const prefs = { ...BASE_PREFS, ...proxyPrefs(options.proxy) };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const headless = options.headless === false ? [] : ['--headless'];
  const size = windowSize();
  const firefox = spawn(process.env.FIREFOX ?? '/usr/bin/firefox-esr', [...args, ...headless], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(size && { MOZ_HEADLESS_WIDTH: `${size.width}`, MOZ_HEADLESS_HEIGHT: `${size.height}` }),
    },
  });
  const ended = new Promise((resolve) => firefox.once('exit', resolve));
  // An aborted test run leaves no browser behind.
  process.once('exit', () => firefox.kill());
  const marionette = await connectMarionette(await portOf(firefox, profile));
  // A page that never loads is an error after half the default time, which is that of a test.
  const timeouts = { pageLoad: 150_000 };
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, timeouts });

  return {
    marionette,
    async close() {
      // A browser that has ended, or does not listen, needs no wait.
      await marionette
        .send('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => firefox.kill('SIGKILL'));
      await ended;
      marionette.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Firefox chooses a free port and writes its number into the profile. */
function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  return until('Firefox to start', async () => {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with code ${firefox.exitCode}`);
    return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
  });
}

const BASE_PREFS = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'app.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'http://127.0.0.1:9/',
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'extensions.webextOptionalPermissionPrompts': false,
};

function proxyPrefs(port: number | undefined): Record<string, string | number | boolean> {
  if (port === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
