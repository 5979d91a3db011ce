import { assertType, expectTypeOf } from 'vitest';
import { answer } from '#src/background/answer.ts';
import { type Messages, onMessage, sendMessage } from '#src/messages.ts';
import type { ListScore } from '#src/page/lists/list-score.ts';
import type { Mention } from '#src/skills/mention.ts';

// Type tests of the message map. Nothing here runs: `tsc` reports each line whose expected error is gone.

export async function sending(): Promise<void> {
  expectTypeOf(await sendMessage('scoresOf', ['a'])).toEqualTypeOf<Record<string, ListScore>>();
  expectTypeOf(await sendMessage('findSkills', { title: '', company: '', blocks: [] })).toEqualTypeOf<
    Mention[]
  >();
  assertType<void>(await sendMessage('findAnew'));
  assertType<void>(await sendMessage('hideMarks', undefined, { tabId: 3, frameId: 8 }));
  // @ts-expect-error there is no such message
  await sendMessage('forgetAll');
  // @ts-expect-error it holds something
  await sendMessage('scoresOf');
  // @ts-expect-error it holds something else
  await sendMessage('scoresOf', 'a');
  // @ts-expect-error it holds nothing
  await sendMessage('findAnew', 7);
  // @ts-expect-error a tab is a number
  await sendMessage('hideMarks', undefined, '3');
}

export function hearing(): void {
  onMessage('follow', ({ data, sender }) => {
    expectTypeOf(data).toEqualTypeOf<boolean>();
    expectTypeOf(sender).toBeUnknown();
  });
  onMessage('showMarks', async ({ data }) => data.lines.length);
  // @ts-expect-error the answer is another
  onMessage('showMarks', () => 'three');
  // @ts-expect-error nothing is answered
  onMessage('showMarks', () => {});
}

export function answering(): void {
  // The background gets the schema's output.
  answer('pageRead', (page, sender) => {
    expectTypeOf(sender.kind).toEqualTypeOf<'page'>();
    assertType<{ url: string; asked?: number }>(page);
    if (!('posting' in page.reading)) return;
    assertType<{ title: string; company: string; location: string }>(page.reading.posting);
    // @ts-expect-error which posting it is, no content script says
    assertType(page.reading.posting.id);
  });
  answer('findSkills', (ad, sender) => {
    expectTypeOf(sender.kind).toEqualTypeOf<'extension'>();
    assertType<Parameters<Messages['findSkills']>[0]>(ad);
    return [];
  });
  // @ts-expect-error the background answers no such message: a page's script does
  answer('hideMarks', () => {});
}
