import { sendMessage } from '#src/messages.ts';
import type { ChosenBy } from '#src/posting/part/chosen.ts';
import { wordCount } from '#src/posting/part/few-words.ts';
import type { PagePart } from '#src/posting/part/page-part.ts';
import { putBackReading } from '#src/store/put-back-reading.ts';
import { tabState } from '#src/store/tabs.ts';
import { runOnClick } from '#src/ui/run-on-click.ts';
import { t } from '#src/ui/t.ts';
import { type Done, doAndTell } from '#src/ui/toast.tsx';

const SCRIPTS = { page: '/read-whole.js', selection: '/read-selection.js' } as const;

/**
 * Has the whole page read as one posting, or what is selected on it, and kept as the text of the posting that the tab shows.
 * Tells by the toast, with Undo. Gives what to say where there was nothing to read; empty where there was.
 */
export async function readPart(tab: number, by: ChosenBy, shown: string | null): Promise<string> {
  const part = await partIn(tab, by).catch(() => null);
  if (part === null) return t('page.closed');
  if (part.blocks.length === 0) return t(`part.none-${by}`);
  await doAndTell(keep(tab, by, shown, part));
  return '';
}

async function keep(tab: number, by: ChosenBy, shown: string | null, part: PagePart): Promise<Done> {
  const before = await sendMessage('keepPart', { tab, by, shown, part });
  if (before === null) throw new Error('The part that was read could not be kept');
  const said = t(`part.read-${by}`, { n: wordCount(part.blocks) });
  return { said, undo: () => putBackReading(tab, before) };
}

/** The part as the frame has it that holds most of it, and the rest as the posting's own frame says. Rejects where the page is closed to us. */
async function partIn(tab: number, by: ChosenBy): Promise<PagePart> {
  const frame = (await tabState(tab))?.frame?.id ?? 0;
  const where = by === 'selection' ? { allFrames: true } : { frameIds: [frame] };
  const results = await runOnClick({ tabId: tab, ...where }, SCRIPTS[by]);
  const read = results.flatMap(({ frameId, result }) =>
    result ? [{ frameId, part: result as PagePart }] : [],
  );
  const own = read.find(({ frameId }) => frameId === frame) ?? read.find(({ frameId }) => frameId === 0);
  if (!own) throw new Error('The browser keeps the page closed');
  const fullest = read.reduce((best, other) => (size(other.part) > size(best.part) ? other : best), own);
  return { ...own.part, blocks: fullest.part.blocks };
}

const size = ({ blocks }: PagePart): number => wordCount(blocks);
