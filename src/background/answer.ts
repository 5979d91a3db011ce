import * as v from 'valibot';
import { type Messages, onMessage } from '#src/messages.ts';
import { PAYLOADS } from './payloads.ts';
import { type Sender, senderOf, type ToldSender } from './sender.ts';
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
  const listener = ({ data, sender }: { data: unknown; sender: unknown }) =>
    whileAnswering(() => act(...checkedMessage(name, data, sender as ToldSender)));
  onMessage(name, listener as unknown as Parameters<typeof onMessage<Name>>[1]);
}

/** A message that may be answered: what it holds, and who sent it. Throws where it may not. */
export function checkedMessage<Name extends Asked>(
  name: Name,
  data: unknown,
  told: ToldSender,
): [Payload<Name>, SenderOf<Name>] {
  const sender = senderOf(told);
  if (sender?.kind !== MAY_ASK[name]) throw new Refused(`${name}: not for this sender`);
  const payload = v.safeParse(PAYLOADS[name], data, { abortEarly: true });
  if (!payload.success) throw new Refused(`${name}: not what it may hold`);
  return [payload.output as Payload<Name>, sender as SenderOf<Name>];
}

/** A message that is not answered. */
export class Refused extends Error {
  override name = 'Refused';
}
