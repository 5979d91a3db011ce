import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeTurns } from '#src/access/page-turns.ts';
import { pageReport } from '#src/posting/misread/page-report.ts';

// Put into a page when the user asks for a report of how it was read. What it gives, a page of ours shows.
export default defineUnlistedScript(() =>
  pageReport(document, new URL(location.href), Date.now(), takeTurns),
);
