import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/access/page-turns.ts';
import { readWholePage } from '#src/posting/part/whole-page.ts';

// Put into a page when the user asks to have all of it read as one posting. What it gives, the popup takes.
export default defineUnlistedScript(() => readWholePage(document, new URL(location.href), takeTurns));
