import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EVEN_EMPHASIS } from '#src/match/score.ts';
import type { Mention } from '#src/skills/mention.ts';
import { closeDatabase } from '#src/store/db.ts';
import { forgetPostings } from '#src/store/forgotten-postings.ts';
import { keepPosting } from '#src/store/keep-posting.ts';
import { WHOLE_LIST } from '#src/ui/options/postings/list-query.ts';
import { answerLists } from '#src/ui/options/postings/many/answer-lists.ts';
import { followMany, type ListWorker, type PageAsked } from '#src/ui/options/postings/many/follow-many.ts';
import { listTable } from '#src/ui/options/postings/many/list-table.ts';
import type { ManyList } from '#src/ui/options/postings/many/told-list.ts';
import { asks, KIN, knows } from '#tests/insights/arbitrary.ts';
import { NO_MARKET } from '#tests/match/judging-of.ts';
import { setSaved } from '#tests/store/set-saved.ts';

const keep = (id: string, now: number, mentions: Mention[] = []) =>
  keepPosting(
    {
      ...{ id, url: `https://jobs.example/${id}`, portal: 'Example', title: id },
      ...{ company: '', location: '', blocks: [] },
    },
    mentions,
    '1.0',
    now,
  );

/** The worker on the page's own thread. */
class NearWorker implements ListWorker {
  onmessage: ListWorker['onmessage'] = null;
  onerror: ListWorker['onerror'] = null;
  market = vi.fn(async () => NO_MARKET);
  take = answerLists(listTable(), this.market, (said) =>
    this.onmessage?.({ data: structuredClone(said) } as MessageEvent<never>),
  );
  postMessage(question: Parameters<ListWorker['postMessage']>[0]): void {
    this.take(structuredClone(question));
  }
  terminate = vi.fn();
}

const ASKED: PageAsked = {
  ...{ query: WHOLE_LIST, tracked: [], notPresumed: [], emphasis: EVEN_EMPHASIS },
  ...{ language: 'en', taxonomy: KIN },
};

let open: ReturnType<typeof followMany> | null = null;
function follow() {
  const lists: ManyList[] = [];
  const [redraw, fail] = [vi.fn(), vi.fn()];
  const worker = new NearWorker();
  const follower = followMany(worker, { show: (list) => lists.push(list), redraw, fail });
  open = follower;
  const last = () => lists.at(-1) as ManyList;
  /** Draws the first rows, as the page does whenever there is something else. */
  const draw = () =>
    last()
      .ids.slice(0, 3)
      .map((id, place) => follower.rowAt(place, id)?.posting);
  return { lists, redraw, fail, worker, follower, last, draw };
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  for (let i = 0; i < 9; i += 1) await keep(`p${i}`, i);
});

afterEach(() => open?.stop());

describe('followMany', () => {
  it('lists all, and reads what is drawn alone', async () => {
    const { follower, last, draw, redraw } = follow();
    follower.ask(ASKED);
    await vi.waitFor(() => expect(last()?.ids.join()).toBe('p8,p7,p6,p5,p4,p3,p2,p1,p0'));
    expect(last()).toMatchObject({ all: 9, anyBand: 9, portals: [{ id: 'Example', number: 9 }] });
    expect(draw()).toEqual([undefined, undefined, undefined]);
    await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
    expect(draw().map((posting) => posting?.id)).toEqual(['p8', 'p7', 'p6']);
  });

  it('has read what is drawn next before it says so: what changed, and what stands there in another order', async () => {
    const { follower, last, draw, redraw } = follow();
    follower.ask(ASKED);
    await vi.waitFor(() => expect(last()?.all).toBe(9));
    draw();
    await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
    draw();
    await setSaved(['p7'], true);
    await vi.waitFor(() => expect(last().statuses.get('saved')).toBe(1));
    expect(draw()[1]?.progress?.status).toBe('saved');
    await forgetPostings(['p8']);
    await vi.waitFor(() => expect(last().all).toBe(8));
    expect(draw().map((posting) => posting?.id)).toEqual(['p7', 'p6', 'p5']);
    follower.ask({ ...ASKED, query: { ...WHOLE_LIST, reversed: true } });
    await vi.waitFor(() => expect(last().ids[0]).toBe('p0'));
    expect(draw().map((posting) => posting?.id)).toEqual(['p0', 'p1', 'p2']);
    expect(redraw).toHaveBeenCalledOnce();
  });

  it('keeps the same ids as long as the rows are the same', async () => {
    const { follower, lists, last } = follow();
    follower.ask(ASKED);
    await vi.waitFor(() => expect(last()?.all).toBe(9));
    await setSaved(['p7'], true);
    await vi.waitFor(() => expect(lists).toHaveLength(2));
    expect(lists[1]?.ids).toBe(lists[0]?.ids);
  });

  it('shows the whole list after the early one, which had to read what changed', async () => {
    const { follower, lists, last, draw, redraw } = follow();
    follower.ask(ASKED);
    await vi.waitFor(() => expect(last()?.bands).toBeTruthy());
    draw();
    await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
    const before = lists.length;
    await setSaved(['p7'], true);
    follower.ask({ ...ASKED, taxonomy: { ...KIN } });
    await vi.waitFor(() => expect(lists).toHaveLength(before + 2));
    expect(lists.slice(before).map(({ bands }) => bands !== null)).toEqual([false, true]);
  });

  it('tells which gaps most of some rows have', async () => {
    await keep('asking', 20, [asks('java')]);
    const { follower, last } = follow();
    follower.ask({ ...ASKED, tracked: [knows('docker')] });
    await vi.waitFor(() => expect(last()?.all).toBe(10));
    expect(await follower.gapsOf(last().ids)).toEqual([{ skills: ['java'], number: 1 }]);
    expect(await follower.gapsOf(['p7', 'p8'])).toEqual([]);
  });

  it('tells gaps once the list is worked out anew, where that is on its way', async () => {
    await keep('asking', 20, [asks('java')]);
    const { follower, last } = follow();
    const asked = { ...ASKED, tracked: [knows('docker')] };
    follower.ask(asked);
    await vi.waitFor(() => expect(last()?.all).toBe(10));
    const { ids } = last();
    // With other skills the worker begins anew, and the page has not been told of it.
    await keep('a', 21);
    follower.ask({ ...asked, taxonomy: { ...KIN } });
    expect(await follower.gapsOf(ids)).toEqual([{ skills: ['java'], number: 1 }]);
    expect(await follower.gapsOf(['asking'])).toEqual([{ skills: ['java'], number: 1 }]);
  });

  it('tells no gaps as if there were none where the list went wrong, or the worker did', async () => {
    const { follower, worker, fail } = follow();
    worker.market.mockRejectedValueOnce(new Error('no file'));
    follower.ask(ASKED);
    await expect(follower.gapsOf(['p7'])).rejects.toThrow();
    await expect(follower.gapsOf(['p7'])).rejects.toThrow();
    expect(fail).toHaveBeenCalledOnce();
    worker.postMessage = vi.fn();
    const [one, other] = [follower.gapsOf(['p7']), follower.gapsOf(['p8'])];
    worker.onerror?.({ message: 'dead' } as ErrorEvent);
    await expect(one).rejects.toThrow('dead');
    await expect(other).rejects.toThrow('dead');
    const late = follower.gapsOf(['p7']);
    follower.stop();
    await expect(late).rejects.toThrow();
  });

  it('says what went wrong, and goes on at the next question', async () => {
    const { follower, worker, last, fail } = follow();
    worker.market.mockRejectedValueOnce(new Error('no file'));
    follower.ask(ASKED);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    follower.again();
    await vi.waitFor(() => expect(last()?.all).toBe(9));
    follower.stop();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
