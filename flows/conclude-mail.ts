import { keepAddress } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { type InboundRow, judgeMessage } from '#db/inbound-messages.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import type { MailSender } from './mail-sender.ts';
import { oweLetter } from './owe-letter.ts';

/** Somebody else judged the mail in the same moment: everything of this judgment is undone. */
export class JudgedMeanwhile extends Error {}

export interface Conclusion {
  readonly outcome: string;
  readonly filing: string | null;
  readonly why?: string | undefined;
}

/** Takes the mail off the queue and appends who decided what. Throws `JudgedMeanwhile` where it is off already. */
export async function concludeMail(
  tx: Transaction,
  house: House,
  actor: Actor,
  row: InboundRow,
  { outcome, filing: found, why }: Conclusion,
): Promise<void> {
  const at = house.now();
  if (!(await judgeMessage(tx, row.id, { outcome, filing: found, at })))
    throw new JudgedMeanwhile();
  const filing = found ?? row.filing;
  await appendEvents(tx, house, [
    {
      type: 'mail_judged',
      at,
      actor: writeActor(actor),
      ...(row.sender === null ? {} : { address: row.sender }),
      ...(filing === null ? {} : { filing }),
      body: { mail: row.id, outcome },
      texts: why === undefined ? [] : [{ kind: 'why', sealed: house.vault.seal(why) }],
    },
  ]);
}

/** A short letter to whoever wrote, where they may be written to. */
export async function writeBack(
  tx: Transaction,
  house: House,
  row: InboundRow,
  sender: MailSender | null,
  letter: { readonly kind: 'answered' | 'unclear' | 'confirm'; readonly filing: string | null },
): Promise<void> {
  if (sender === null || !sender.mayReply) return;
  const hash = house.vault.addressHash(sender.address);
  await keepAddress(tx, { hash, sealed: house.vault.seal(sender.address) });
  await oweLetter(tx, house, {
    kind: letter.kind,
    addressHash: hash,
    locale: row.language ?? 'en',
    about: {
      mail: row.id,
      receivedAt: row.received_at,
      ...(letter.filing === null ? {} : { reference: letter.filing }),
    },
    cause: `judged:${row.id}`,
    ...(letter.filing === null ? {} : { filing: letter.filing }),
  });
}
