import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageSettings } from '#src/access/page-settings.ts';
import type { ListScore } from '#src/lists/list-score.ts';
import type { MarkedLine } from '#src/marks/marked-lines.ts';
import type { At } from '#src/marks/page-marks.ts';
import type { SaidPart } from '#src/posting/part/page-part.ts';
import type { Reading } from '#src/posting/posting.ts';
import type { Ad } from '#src/skills/find-skills.ts';
import type { Mention } from '#src/skills/mention.ts';
import type { ReadingBefore } from '#src/store/put-back-reading.ts';

/**
 * All that is said between the parts of the extension. A page never hears of the user's skills. Who may ask the background
 * for what, and what a message to it may hold, is checked in one place: src/background/answer.ts.
 */
export interface Messages {
  /**
   * A content script tells what its page holds now, at each change of the posting; `asked`: when the user asked for it, in ms
   * since 1970, where they did.
   */
  pageRead(page: { url: string; reading: Reading; asked?: number }): void;
  /** The popup has had a part of a tab's page read, and wants it kept as the text of its posting. Gives what was there before. */
  keepPart(said: SaidPart): ReadingBefore | null;
  /** A content script asks what the user set that it goes by. */
  pageSettings(): PageSettings;
  /** A page of the extension wants to know the skills in a text: a résumé, the sample posting. */
  findSkills(ad: Ad): Mention[];
  /** A page of the extension wants the mentions of outdated postings found anew, or that to go on. Ends when it is done. */
  findAnew(): void;
  /** A content script is asked to read its page again, and tells what it holds by `pageRead`. */
  readAgain(): void;
  /** A content script is asked to tell once more what it told, which was lost; it reads nothing that it would not read by itself. */
  tellAgain(): void;
  /** A content script is told whether the browser still lets it read its page, or does again. */
  follow(given: boolean): void;
  /** A list of postings asks how well those of its site match that were read before. Nothing unless the user turned that on. */
  scoresOf(ids: string[]): Record<string, ListScore>;
  /** A content script is told that scores may have changed. */
  scoresChanged(): void;
  /** A page's script is asked to mark the posting's recognised words, and to scroll to one. Tells how many it found. */
  showMarks(marks: { lines: MarkedLine[]; at: At | null }): number;
  /** A page's script is asked to take the marks away. */
  hideMarks(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
