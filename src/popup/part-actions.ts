import { sendMessage } from '#src/messages.ts';
import type { ChosenBy } from '#src/posting/parts/chosen.ts';
import { wordCount } from '#src/posting/parts/few-words.ts';
import type { PagePart } from '#src/posting/parts/page-part.ts';
import { putBackReading } from '#src/store/put-back-reading.ts';
import { tabState } from '#src/store/tabs.ts';
import { type Done, doAndTell } from '#src/ui/components/toast.tsx';
import { runOnClick } from '#src/ui/run-on-click.ts';
import { t } from '#src/ui/words/t.ts';

const SCRIPTS = { page: '/read-whole.js', selection: '/read-selection.js' } as const;

/**
 * Reads the whole page, or its selection, and stores it as the text of the tab's posting. Shows a toast with
 * undo. Returns a message if there was nothing to read, else an empty string.
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
  if (before === null) throw new Error('The part was not kept');
  const said = t(`part.read-${by}`, { n: wordCount(part.blocks) });
  return { said, undo: () => putBackReading(tab, before) };
}

/**
 * Returns the part from the frame with most of it; the other fields come from the posting's own frame. Rejects
 * if the browser denies access.
 */
async function partIn(tab: number, by: ChosenBy): Promise<PagePart> {
  const frame = (await tabState(tab))?.frame?.id ?? 0;
  const where = by === 'selection' ? { allFrames: true } : { frameIds: [frame] };
  const results = await runOnClick({ tabId: tab, ...where }, SCRIPTS[by]);
  const read = results.flatMap(({ frameId, result }) =>
    result ? [{ frameId, part: result as PagePart }] : [],
  );
  const own = read.find(({ frameId }) => frameId === frame) ?? read.find(({ frameId }) => frameId === 0);
  if (!own) throw new Error('The page is closed');
  const fullest = read.reduce((best, other) => (size(other.part) > size(best.part) ? other : best), own);
  return { ...own.part, blocks: fullest.part.blocks };
}

const size = ({ blocks }: PagePart): number => wordCount(blocks);
