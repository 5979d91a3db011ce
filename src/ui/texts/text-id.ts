import type BADGE from '#data/texts/en/badge.json';
import type IMPORT from '#data/texts/en/import.json';
import type INSIGHTS from '#data/texts/en/insights.json';
import type OPTIONS from '#data/texts/en/options.json';
import type POPUP from '#data/texts/en/popup.json';
import type POSTINGS from '#data/texts/en/postings.json';
import type ROADMAP from '#data/texts/en/roadmap.json';
import type SETTINGS from '#data/texts/en/settings.json';
import type SKILLS from '#data/texts/en/skills.json';
import type TRANSFER from '#data/texts/en/transfer.json';
import type WELCOME from '#data/texts/en/welcome.json';

/** The English texts by loading area. Every other language has the same ids. */
interface Areas {
  badge: typeof BADGE;
  import: typeof IMPORT;
  insights: typeof INSIGHTS;
  options: typeof OPTIONS;
  popup: typeof POPUP;
  postings: typeof POSTINGS;
  roadmap: typeof ROADMAP;
  settings: typeof SETTINGS;
  skills: typeof SKILLS;
  transfer: typeof TRANSFER;
  welcome: typeof WELCOME;
}

/** An area: the file's name within a language folder. */
export type TextsArea = keyof Areas;

export type TextId = { [Name in TextsArea]: keyof Areas[Name] }[TextsArea];
