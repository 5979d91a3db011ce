import type { Block } from '../posting.ts';
import { postingSectionOf } from '../text/section-words.ts';
import { foldName } from '../text/text.ts';
import { sizeOf } from './ad-size.ts';
import { saysApply } from './apply.ts';

/** Headings after which the ad ends: other ads, the form, the portal's own content. */
const END =
  /^(similar|related|recommended|more|other|explore other|latest|featured) (jobs?|positions?|roles|openings|vacancies)|^people also viewed|^you (might|may) also|^(share|save|report) this|^apply (for|to) this|^application form|^(about|back to) (the )?top|^(podobne|dalsi) (nabidky|pozice|pracovni)|^ahnliche (jobs|stellen)|^weitere (jobs|stellen)|^offres similaires|^(d )?autres offres|^ofertas (similares|relacionadas)|^offerte simili|^podobne oferty|^vergelijkbare vacatures|^get (job|new) alerts?|^job alerts?$|^job (details|information)$|^informace o pozici|^kontaktni udaje|^contact (details|information|person)$/;

/** Whole lines that are controls of the page, besides those to apply. */
const CONTROL =
  /^((save|share|report|email( this)?)( job)?|print|back( to (all )?(jobs|list|search|results|vacancies))?|(view|see|show|read) (all|more|less)( jobs)?|(sign|log) in|register|follow|copy link|facebook|twitter|linkedin|x|whatsapp|zpet|vytisknout|sdilet|ulozit)$/;

/** Maximum length of an apply control; a longer line or a list item that begins so is the ad's own. */
const LONGEST_APPLY = 20;

/** Average block length of names, places and dates; and minimum text length of an ad, in characters. */
const NAME = 45;
const LEAST_BEFORE = 800;

/** Removes page chrome before, after and within an ad's blocks. */
export function withoutFurniture(blocks: Block[]): Block[] {
  return withoutMasthead(withoutTail(blocks)).filter(
    ({ kind, text }) =>
      !CONTROL.test(foldName(text)) && (kind === 'item' || text.length > LONGEST_APPLY || !saysApply(text)),
  );
}

/** Cuts at a heading of unrelated content if most text is before it, or only names follow. */
function withoutTail(blocks: Block[]): Block[] {
  const whole = sizeOf(blocks);
  const end = blocks.findIndex((block, index) => {
    if (!END.test(foldName(block.text))) return false;
    const before = sizeOf(blocks.slice(0, index));
    const isNames = (whole - before) / (blocks.length - index) < NAME;
    return before >= whole / 2 || (before >= LEAST_BEFORE && isNames);
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Removes short lines before the first sentence (title, place, contract) but keeps section headings. */
function withoutMasthead(blocks: Block[]): Block[] {
  const start = blocks.findIndex(({ kind, text }) => kind === 'item' || isSentence(text));
  let first = Math.max(start, 0);
  if (blocks[first - 1]?.kind === 'heading') first--;
  while (isSectionHeading(blocks[first - 1])) first--;
  return blocks.slice(first);
}

function isSectionHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && postingSectionOf(block.text) !== null;
}

function isSentence(text: string): boolean {
  return text.length > 80 || (/[.!?]$/.test(text) && text.split(' ').length > 4) || /[。！？]$/.test(text);
}
