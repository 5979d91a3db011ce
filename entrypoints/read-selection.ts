import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/access/page-turns.ts';
import { readSelection } from '#src/posting/part/selection.ts';

// Put into a page and its frames when the user asks to have what they have selected read as the posting. What it gives, the popup takes.
export default defineUnlistedScript(() => readSelection(document, new URL(location.href), takeTurns));
