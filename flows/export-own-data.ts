import { eventsOfPerson } from '#db/own-events.ts';
import { mailsFrom } from '#db/own-mails.ts';
import { textsOf } from '#db/timeline.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { listOwnObjections } from './list-own-objections.ts';
import { listSessions } from './list-sessions.ts';
import { isOwn, type OwnAccounts, ownAccounts } from './own-accounts.ts';
import { readOwnCenters } from './read-own-centers.ts';
import { readOwnHistory } from './read-own-history.ts';
import { readOwnMessages } from './read-own-messages.ts';
import { readOwnPlace } from './read-own-place.ts';
import { writeInstants } from './write-instants.ts';

/** Anything JSON can say. */
export type OwnData = Readonly<Record<string, unknown>>;

/**
 * All that the portal holds of the signed-in person, to take away (GDPR Art. 15 and 20): JSON, instants in
 * RFC 3339. Other people's addresses and accounts are not in it, though a person's things may have touched
 * theirs.
 */
export async function exportOwnData(house: House, actor: Actor): Promise<OwnData> {
  const own = await ownAccounts(house, actor);
  const history = await readOwnHistory(house, actor);
  const { accounts: uses } = await readOwnPlace(house, actor);
  const { sent, own: limit } = await readOwnMessages(house, actor, 'en');
  const sessions = await listSessions(house, actor);
  const data = {
    writtenAt: own.at,
    addresses: await addressesOf(house, own.addresses),
    accounts: own.accounts.map((account) => shownAccount(own, account)),
    uses: uses.map(({ account, uses: each }) => ({
      account,
      uses: each.map(({ purpose, state, since, reasons }) => ({ purpose, state, since, reasons })),
    })),
    objections: await listOwnObjections(house, actor),
    said: history.entries,
    words: await ownWords(
      house,
      own,
      history.filings.map(({ reference }) => reference),
    ),
    letters: history.letters,
    mails: await ownMails(house, own),
    unaskedMessages: { monthlyLimit: limit, permitted: sent },
    accountsCenters: await readOwnCenters(house, actor),
    sessions: sessions.map(({ device, createdAt, seenAt }) => ({ device, createdAt, seenAt })),
  };
  return writeInstants(data) as OwnData;
}

async function addressesOf(house: House, hashes: readonly string[]): Promise<string[]> {
  const opened = await Promise.all(hashes.map((hash) => letterRecipient(house, hash)));
  return opened.filter((address) => address !== null);
}

function shownAccount(own: OwnAccounts, account: OwnAccounts['accounts'][number]) {
  const { product, openedAt, isClosed, bornOn, regions, centers, told, consents } = account;
  return {
    account: account.account,
    product,
    openedAt,
    isClosed,
    bornOn,
    regions,
    centers,
    holdsProvenAddress: account.addresses.some(
      ({ address, until }) => until === null && own.addresses.includes(address),
    ),
    told: [...told].map(([purpose, versions]) => ({
      purpose,
      versions: [...versions].map(([version, at]) => ({ version, at })),
    })),
    consents: [...consents].map(([purpose, at]) => ({ purpose, since: at })),
    carries: account.carries.map(({ objection, purpose, from, until, endedBy }) => ({
      objection,
      purpose,
      from,
      until,
      endedBy,
    })),
  };
}

/** Reasons and evidence, opened: of what they themselves sent alone. */
async function ownWords(house: House, own: OwnAccounts, filings: readonly string[]) {
  const whose = { accounts: [], addresses: own.addresses, filings };
  const events = await eventsOfPerson(house.db, whose);
  const filed = events.filter(
    ({ type, address, account }) =>
      type === 'filed' &&
      ((address !== null && own.addresses.includes(address)) ||
        (account !== null && isOwn(own, account))),
  );
  const words = await Promise.all(
    filed.map(async ({ id, filing }) => {
      const texts = await textsOf(house.db, [id]);
      return texts.map(({ kind, sealed }) => ({
        reference: filing,
        kind,
        text: Buffer.from(house.vault.open(sealed)).toString('utf8'),
      }));
    }),
  );
  return words.flat();
}

async function ownMails(house: House, own: OwnAccounts) {
  const mails = await mailsFrom(house.db, own.addresses);
  return mails.map(({ receivedAt, raw, intent, outcome, filing }) => ({
    receivedAt,
    understoodAs: intent,
    outcome,
    reference: filing,
    raw: Buffer.from(house.vault.open(raw)).toString('utf8'),
  }));
}
