import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { readSelection } from '#src/posting/parts/selection.ts';

// Injected into a page and its frames when the user reads the selection. The popup receives the result.
export default defineUnlistedScript(() => readSelection(document, new URL(location.href), takeTurns));
