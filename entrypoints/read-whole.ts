import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { readWholePage } from '#src/posting/parts/whole-page.ts';

// Injected when the user reads the whole page as one posting. The popup receives the result.
export default defineUnlistedScript(() => readWholePage(document, new URL(location.href), takeTurns));
