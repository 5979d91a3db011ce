import * as v from 'valibot';
import { type Messages, onMessage } from '#src/messages.ts';
import { Allowance } from './allowance.ts';
import { PAYLOADS } from './payloads.ts';
import { type PageSender, type Sender, senderOf, type ToldSender } from './sender.ts';
import { whileAnswering } from './when-quiet.ts';

/**
 * Who may ask the background for what. A content script runs beside a page, in its process: it may say what its own page
 * holds, and ask for as little as it can do with. All else is for the extension's own pages.
 */
const MAY_ASK = {
  pageRead: 'page',
  pageSettings: 'page',
  scriptNeeded: 'page',
  scoresOf: 'page',
  keepPart: 'extension',
  popupStore: 'extension',
  findSkills: 'extension',
  findAnew: 'extension',
} as const satisfies Record<keyof typeof PAYLOADS, Sender['kind']>;

/**
 * How many messages of any kind a frame may send, and all frames of a tab together. A page that is read, marked and scored sends
 * some twenty while it loads. What is over is refused before anything is looked at, so that it costs next to nothing.
 */
export const MOST_MESSAGES = {
  frame: { most: 120, perSecond: 4 },
  tab: { most: 240, perSecond: 8 },
} as const;
const allowed = { frame: new Allowance(MOST_MESSAGES.frame), tab: new Allowance(MOST_MESSAGES.tab) };

type Asked = keyof typeof MAY_ASK;
type Payload<Name extends Asked> = v.InferOutput<(typeof PAYLOADS)[Name]>;
type SenderOf<Name extends Asked> = Extract<Sender, { kind: (typeof MAY_ASK)[Name] }>;
type Answer<Name extends Asked> = ReturnType<Messages[Name]>;

/**
 * Answers a message to the background; the one way to do so. What is asked by somebody who may not, or holds something
 * that it may not hold, is refused: the sender gets an error, and nothing is done.
 */
export function answer<Name extends Asked>(
  name: Name,
  act: (payload: Payload<Name>, sender: SenderOf<Name>) => Answer<Name> | Promise<Answer<Name>>,
): void {
  const listener = ({ data, sender }: { data: unknown; sender: unknown }) => {
    const checked = checkedMessage(name, data, sender as ToldSender, Date.now());
    return whileAnswering(() => act(...checked));
  };
  onMessage(name, listener as unknown as Parameters<typeof onMessage<Name>>[1]);
}

/** A message that may be answered: what it holds, and who sent it. Throws where it may not. `now`: ms since 1970. */
export function checkedMessage<Name extends Asked>(
  name: Name,
  data: unknown,
  told: ToldSender,
  now = 0,
): [Payload<Name>, SenderOf<Name>] {
  const sender = senderOf(told);
  if (sender?.kind !== MAY_ASK[name]) throw new Refused(`${name}: not for this sender`);
  if (sender.kind === 'page' && !mayAskMore(sender, now)) throw new Refused(`${name}: too many messages`);
  const payload = v.safeParse(PAYLOADS[name], data, { abortEarly: true });
  if (!payload.success) throw new Refused(`${name}: not what it may hold`);
  return [payload.output as Payload<Name>, sender as SenderOf<Name>];
}

/** A frame that has none left takes none from its tab. */
const mayAskMore = ({ tab, frame }: PageSender, now: number) =>
  allowed.frame.spend(`${tab}:${frame}`, 1, now) && allowed.tab.spend(tab, 1, now);

/** A message that is not answered. */
export class Refused extends Error {
  override name = 'Refused';
}
