import WEIGHTS from '#data/asks-nothing.json' with { type: 'json' };
import SIGNS from '#data/signs/stack-lines.json' with { type: 'json' };
import type { Ad } from '../ad.ts';
import { isAsked, type Mention } from '../mention.ts';
import { signsOf } from '../text/signs.ts';
import { languageWithoutCues } from '../text/written-in.ts';
import { nothingAsked } from './asks-nothing.ts';

const asksNothing = nothingAsked(WEIGHTS);
const { STACK_LINE } = signsOf(SIGNS);

/** Downgrades requirements to "mentioned" if the text as a whole asks for nothing. */
export function decided(mentions: Mention[], ad: Ad): Mention[] {
  // The classifier was trained on the languages with cues.
  if (ad.isKnown || languageWithoutCues(ad.languages ?? []) !== null) return mentions;
  // A plain "Stack: …" line asks, whatever the rest of the text.
  if (ad.blocks.some(({ text }) => STACK_LINE.test(text))) return mentions;
  const mayAskNothing = mentions.some(isAsked) && !mentions.some(asksPlainly);
  const atLeast = mentions.filter(isUnderAskHeading).length > 1 ? SURE_DESPITE_HEADING : undefined;
  return mayAskNothing && asksNothing(ad, atLeast) ? mentions.map(onlyNamed) : mentions;
}

/** Minimum probability for a text with several skills under a requirements heading, which few articles have. */
const SURE_DESPITE_HEADING = 0.2;

/** Nice-to-haves and requirements with years: no article has them. */
const asksPlainly = (mention: Mention) =>
  mention.need === 'preferred' || (mention.need === 'required' && mention.years !== null);

const isUnderAskHeading = ({ need, why }: Mention) =>
  need === 'required' && why?.section === 'ask' && why.by.includes('section');

function onlyNamed(mention: Mention): Mention {
  if (!isAsked(mention)) return mention;
  const why = { section: mention.why?.section ?? 'intro', by: ['asks-nothing'] };
  return { ...mention, need: 'mentioned', years: null, anyOf: null, why };
}
