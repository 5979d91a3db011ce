import { afterEach, expect, it, vi } from 'vitest';
import { keepScriptsAtInstall, offer, offered } from '#src/background/further-scripts.ts';
import type { Grammar } from '#src/skills/text/language.ts';

const world = globalThis as { gaplight?: object | undefined };
const grammar = async () => ({}) as Grammar;

afterEach(() => {
  world.gaplight = undefined;
  vi.unstubAllGlobals();
});

it('a service worker loads a script when it is first asked for what it offers, once', async () => {
  const load = vi.fn(() => offer({ grammar }));
  vi.stubGlobal('importScripts', load);
  expect(await Promise.all([offered('grammar'), offered('grammar')])).toEqual([grammar, grammar]);
  expect(await offered('grammar')).toBe(grammar);
  expect(load.mock.calls).toEqual([['/grammar.js']]);
});

it('what did not load is loaded again the next time', async () => {
  const load = vi
    .fn(() => offer({ grammar }))
    .mockImplementationOnce(() => {
      throw new Error('gone');
    });
  vi.stubGlobal('importScripts', load);
  await expect(offered('grammar')).rejects.toThrow('gone');
  expect(await offered('grammar')).toBe(grammar);
});

it('a script that offers something else is an error', async () => {
  vi.stubGlobal('importScripts', () => offer({ grammar }));
  await expect(offered('finding')).rejects.toThrow('/finding.js');
});

it('a service worker loads all of them while it is installed, so that the browser keeps them', () => {
  const load = vi.fn();
  vi.stubGlobal('importScripts', load);
  const install = vi.fn();
  vi.stubGlobal('addEventListener', (_name: 'install', listener: () => void) =>
    install.mockImplementation(listener),
  );
  keepScriptsAtInstall();
  expect(load).not.toHaveBeenCalled();
  install();
  expect(load).toHaveBeenCalledWith('/finding.js', '/facts.js', '/grammar.js');
});

it('a page has no such rule', () => {
  const listen = vi.fn();
  vi.stubGlobal('addEventListener', listen);
  keepScriptsAtInstall();
  expect(listen).not.toHaveBeenCalled();
});
