import type { ISql } from 'postgres';
import { insertLetter } from '#db/letters.ts';
import type { LetterKind } from '#mail/letters/letter-kind.ts';
import type { Instant } from '#rules/instant.ts';

export interface LetterOwed {
  readonly kind: LetterKind;
  /** Keyed hash of the one recipient. */
  readonly addressHash: string;
  readonly locale: string;
  /** Ids of what the letter tells of; its facts are read when it is sent. Never a token or an address. */
  readonly about: Readonly<Record<string, unknown>>;
  /** What caused it: the same cause owes one letter, however often it is derived. */
  readonly cause: string;
  readonly filing?: string | undefined;
  /** Not sent before this instant; at once where absent. */
  readonly dueAt?: Instant | undefined;
}

/** What this flow needs of the house. */
export interface OwingHouse {
  readonly settings: { readonly mailFrom: string };
  now(): Instant;
  newId(): string;
}

/**
 * Puts a letter into the outbox, inside the caller's transaction, so that it exists exactly if what
 * it tells of does. Its Message-ID is fixed here: sent twice after a crash, it is still one message.
 * False where that cause has its letter already.
 */
export async function oweLetter(tx: ISql, house: OwingHouse, owed: LetterOwed): Promise<boolean> {
  const now = house.now();
  const id = letterId(house.newId());
  return insertLetter(tx, {
    id,
    kind: owed.kind,
    address: owed.addressHash,
    locale: owed.locale,
    about: owed.about,
    cause: owed.cause,
    filing: owed.filing ?? null,
    recordedAt: now,
    dueAt: owed.dueAt ?? now,
    messageId: `<${id}@${domainOf(house.settings.mailFrom)}>`,
  });
}

/** Lower-case hex, so that it survives in the local part of a return path. */
function letterId(chance: string): string {
  return Buffer.from(chance, 'base64url').toString('hex').slice(0, 26);
}

/** The domain of `name@domain` or `Display Name <name@domain>`. */
export function domainOf(mailbox: string): string {
  return /@([^@\s<>"]+)>?\s*$/.exec(mailbox)?.[1] ?? 'localhost';
}
