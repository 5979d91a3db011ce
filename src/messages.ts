import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading } from '#src/posting/posting.ts';

/** All that is said between the parts of the extension. A page never hears of the user's skills. */
export interface Messages {
  /** A content script tells what its page holds now, at each change of the posting. */
  pageRead(page: { url: string; reading: Reading }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
