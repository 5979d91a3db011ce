import { fakeBrowser } from 'wxt/testing/fake-browser';
import IMPORT from '#data/texts/en/import.json?compiled';
import INSIGHTS from '#data/texts/en/insights.json?compiled';
import OPTIONS from '#data/texts/en/options.json?compiled';
import POPUP from '#data/texts/en/popup.json?compiled';
import POSTINGS from '#data/texts/en/postings.json?compiled';
import ROADMAP from '#data/texts/en/roadmap.json?compiled';
import SETTINGS from '#data/texts/en/settings.json?compiled';
import SKILLS from '#data/texts/en/skills.json?compiled';
import TRANSFER from '#data/texts/en/transfer.json?compiled';
import WELCOME from '#data/texts/en/welcome.json?compiled';
import type { Texts } from '#src/ui/texts/texts.ts';
import { setTexts } from '#src/ui/words/t.ts';
import { points } from '#src/ui/words/words.ts';

/** Makes pages speak English, as in an English browser. */
const compiled = Object.assign(
  {},
  IMPORT,
  INSIGHTS,
  OPTIONS,
  POPUP,
  POSTINGS,
  ROADMAP,
  SETTINGS,
  SKILLS,
  TRANSFER,
  WELCOME,
);
export const ENGLISH: Texts = { language: 'en', compiled, number: points };
setTexts(ENGLISH);
fakeBrowser.i18n.getUILanguage = () => 'en-GB';
