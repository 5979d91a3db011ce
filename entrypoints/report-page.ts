import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/page/access/page-turns.ts';
import { pageReport } from '#src/posting/misread/page-report.ts';

// Injected when the user reports a misread page. One of our own pages shows the result.
export default defineUnlistedScript(() =>
  pageReport(document, new URL(location.href), Date.now(), takeTurns),
);
