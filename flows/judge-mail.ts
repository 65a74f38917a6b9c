import { inTransaction } from '#db/in-transaction.ts';
import { inboundMessage } from '#db/inbound-messages.ts';
import type { Actor } from './actor.ts';
import { concludeMail, JudgedMeanwhile, writeBack } from './conclude-mail.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { judgeAsObjection, type ObjectionJudgment } from './judge-as-objection.ts';
import type { MailJudged } from './mail-judged.ts';
import { mailSender } from './mail-sender.ts';

/** What an officer makes of a mail in the queue. None of it withdraws anything. */
export type MailJudgment =
  | ObjectionJudgment
  | { readonly kind: 'not_objection' }
  | { readonly kind: 'ask_back' };

export interface JudgeMail {
  readonly id: string;
  readonly judgment: MailJudgment;
  /** The officer's reason, kept with the decision. */
  readonly why?: string | undefined;
}

/**
 * Takes a mail off the queue by one decision, which is appended with the officer's name. Officers
 * only. What protects meanwhile goes on protecting until it lapses, whatever is decided.
 */
export async function judgeMail(
  house: House,
  actor: Actor,
  { id, judgment, why }: JudgeMail,
): Promise<MailJudged> {
  demand(actor, { action: 'mail.judge' });
  const row = await inboundMessage(house.db, id);
  if (row === null) return { kind: 'unknown_mail' };
  if (row.outcome !== 'queue') return { kind: 'judged_before' };
  const sender = mailSender(house, row);
  try {
    if (judgment.kind === 'objection')
      return await judgeAsObjection(house, actor, row, sender, judgment, why);
    const asks = judgment.kind === 'ask_back';
    if (asks && !sender?.mayReply) return { kind: 'no_sender' };
    return await inTransaction(house.db, async (tx): Promise<MailJudged> => {
      const outcome = asks ? 'asked' : 'not_objection';
      await concludeMail(tx, house, actor, row, { outcome, filing: null, why });
      const letter = asks
        ? ({ kind: 'unclear', filing: row.filing } as const)
        : ({ kind: 'answered', filing: null } as const);
      await writeBack(tx, house, row, sender, letter);
      return { kind: 'judged', reference: row.filing, confirmed: false };
    });
  } catch (error) {
    if (error instanceof JudgedMeanwhile) return { kind: 'judged_before' };
    throw error;
  }
}
