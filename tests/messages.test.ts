import { beforeEach, describe, expect, it, vi } from 'vitest';

type Hear = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

/** A browser whose messages return to the same context. */
const world = vi.hoisted(() => ({
  hear: null as Hear | null,
  asked: [] as unknown[][],
  ask(...args: unknown[]) {
    world.asked.push(args);
    return new Promise((resolve) => {
      const message = args.find((one) => typeof one === 'object');
      const isLater = world.hear?.(structuredClone(message), { id: 'us' }, resolve);
      if (isLater !== true) resolve(undefined);
    });
  },
}));
vi.mock('#src/browser.ts', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (hear: Hear) => {
          world.hear = hear;
        },
      },
      sendMessage: world.ask,
    },
    tabs: { sendMessage: world.ask },
  },
}));

describe('messages', () => {
  beforeEach(() => {
    vi.resetModules();
    world.hear = null;
    world.asked = [];
  });

  it('are answered by the one listener of their name, who hears what they hold and who sent them', async () => {
    const { onMessage, sendMessage } = await import('#src/messages.ts');
    onMessage(
      'scoresOf',
      ({ data, sender }) => ({ [`${data[0]} of ${(sender as { id: string }).id}`]: 'good' }) as never,
    );
    expect(await sendMessage('scoresOf', ['a'])).toEqual({ 'a of us': 'good' });
    expect(() => onMessage('scoresOf', () => ({}))).toThrow('scoresOf has a listener');
  });

  it('reject with what a listener throws, now or later', async () => {
    const { onMessage, sendMessage } = await import('#src/messages.ts');
    onMessage('findAnew', () => {
      throw new Error('No room');
    });
    onMessage('hideMarks', () => Promise.reject(new Error('No page')));
    await expect(sendMessage('findAnew')).rejects.toThrow('No room');
    await expect(sendMessage('hideMarks', undefined, 3)).rejects.toThrow('No page');
  });

  it('reject where nobody answers, and leave what is not for them to others', async () => {
    const { onMessage, sendMessage } = await import('#src/messages.ts');
    await expect(sendMessage('findAnew')).rejects.toThrow('No response');
    onMessage('hideMarks', () => {});
    await expect(sendMessage('findAnew')).rejects.toThrow('No response');
    for (const odd of [null, undefined, 7, 'hideMarks', {}, { type: 7 }, { type: 'toString' }]) {
      expect(world.hear?.(odd, {}, () => {})).toBeUndefined();
    }
  });

  it('go to a tab, or to one frame of it', async () => {
    const { onMessage, sendMessage } = await import('#src/messages.ts');
    onMessage('readAgain', () => {});
    await sendMessage('readAgain', undefined, 3);
    await sendMessage('readAgain', undefined, { tabId: 3, frameId: 8 });
    const message = { type: 'readAgain', data: undefined };
    expect(world.asked).toEqual([
      [3, message],
      [3, message, { frameId: 8 }],
    ]);
  });
});
