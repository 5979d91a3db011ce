import type { Block } from '../posting.ts';
import { fold } from '../text.ts';

/** Headings after which nothing of the ad follows: other ads, the form, the portal's own business. */
const END =
  /^(similar|related|recommended|more|other|explore other|latest|featured) (jobs?|positions?|roles|openings|vacancies)|^people also viewed|^you (might|may) also|^(share|save|report) this|^apply (for|to) this|^application form|^(about|back to) (the )?top|^(podobne|dalsi) (nabidky|pozice|pracovni)|^ahnliche (jobs|stellen)|^weitere (jobs|stellen)|^offres similaires|^(d )?autres offres|^ofertas (similares|relacionadas)|^offerte simili|^podobne oferty|^vergelijkbare vacatures|^get (job|new) alerts?|^job alerts?$|^job (details|information)$|^informace o pozici|^kontaktni udaje|^contact (details|information|person)$/;

/** Lines that are controls of the page, whole. */
const CONTROL =
  /^(apply( now| here| online| today)?|easy apply|quick apply|save( job)?|share( job)?|print|report( job)?|back( to (all )?(jobs|list|search|results|vacancies))?|view all jobs|see (all|more) jobs|sign in|log in|register|show (more|less)|read more|follow|copy link|email( this)?( job)?|facebook|twitter|linkedin|x|whatsapp|odpovedet|zpet|vytisknout|sdilet|ulozit|jetzt bewerben|bewerben|postuler|candidati|aplikuj|solliciteer)$/;

/** The blocks of an ad without the furniture of the page that came with them, before, after and between. */
export function withoutFurniture(blocks: Block[]): Block[] {
  return withoutMasthead(withoutTail(blocks)).filter((block) => !CONTROL.test(fold(block.text)));
}

/** Cuts at the heading of something else, if most of the text is before it. */
function withoutTail(blocks: Block[]): Block[] {
  const end = blocks.findIndex((block, index) => {
    return END.test(fold(block.text)) && sizeOf(blocks.slice(0, index)) >= sizeOf(blocks) / 2;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Title, place, kind of contract: short lines before the first sentence, of which only a last heading stays. */
function withoutMasthead(blocks: Block[]): Block[] {
  const start = blocks.findIndex(({ kind, text }) => kind === 'item' || isSentence(text));
  const heading = blocks[start - 1];
  return blocks.slice(heading?.kind === 'heading' ? start - 1 : Math.max(start, 0));
}

function isSentence(text: string): boolean {
  return text.length > 80 || (/[.!?]$/.test(text) && text.split(' ').length > 4);
}

function sizeOf(blocks: Block[]): number {
  return blocks.reduce((size, { text }) => size + text.length, 0);
}
