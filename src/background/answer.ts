import * as v from 'valibot';
import { type Messages, onMessage } from '#src/messages.ts';
import { Allowance } from './allowance.ts';
import { PAYLOADS } from './payloads.ts';
import { type PageSender, type Sender, senderOf, type ToldSender } from './sender.ts';
import { whileAnswering } from './when-quiet.ts';

/**
 * Permissions to send messages to the background. A content script runs in its page's process, so it may only
 * report its own page and request little. Everything else is for the extension's own pages.
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
 * Rate limits of messages for a frame, and for all frames of a tab. A page that is read, marked and scored sends
 * about twenty while loading. Excess messages are refused before any work.
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
 * Answers a message to the background; all handlers go through it. Unauthorised senders and invalid payloads are
 * refused: the sender gets an error and nothing happens.
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

/** Returns an authorised message's payload and sender; throws otherwise. `now`: ms since 1970. */
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

/** A frame over its limit takes nothing from its tab. */
const mayAskMore = ({ tab, frame }: PageSender, now: number) =>
  allowed.frame.spend(`${tab}:${frame}`, 1, now) && allowed.tab.spend(tab, 1, now);

/** A refused message. */
export class Refused extends Error {
  override name = 'Refused';
}
