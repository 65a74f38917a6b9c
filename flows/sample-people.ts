import type { NoticeVersion } from '#rules/notice.ts';
import type { DirectoryEvent } from './take-directory-events.ts';

/** A sample person as in register/people.json; `remark` says what they are there to show. */
export interface SamplePerson {
  readonly region: string;
  readonly bornOn: string;
  readonly accounts: readonly SampleAccount[];
  readonly center?: {
    readonly id: string;
    readonly accounts: readonly string[];
    readonly since: string;
  };
}

interface SampleAccount {
  readonly account: string;
  readonly product: string;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly addresses: readonly string[];
}

/** A day after the later of a notice and its reader. */
const DAY = 86_400_000;

/**
 * All that the operator's directory would have told about these people; each event's id is always the
 * same. Everybody was told of each notice on the day after its publication, or after they came.
 */
export function sampleEvents(
  people: readonly SamplePerson[],
  notices: readonly NoticeVersion[],
): DirectoryEvent[] {
  return people.flatMap((person) => [
    ...person.accounts.flatMap((account) => [
      ...accountEvents(person, account),
      ...notices.flatMap((notice) => toldEvents(account, notice)),
    ]),
    ...linkEvents(person),
  ]);
}

function accountEvents({ region, bornOn }: SamplePerson, sample: SampleAccount): DirectoryEvent[] {
  const { account, product, openedAt, closedAt, addresses } = sample;
  const at = Date.parse(openedAt);
  const id = `sample:${account}`;
  const events: DirectoryEvent[] = [
    { id: `${id}:opened`, at, type: 'account_opened', account, product, region, bornOn },
  ];
  for (const [place, address] of addresses.entries()) {
    events.push({ id: `${id}:address:${place + 1}`, at, type: 'address_added', account, address });
  }
  if (closedAt !== undefined) {
    const closed = Date.parse(closedAt);
    events.push({ id: `${id}:closed`, at: closed, type: 'account_closed', account });
  }
  return events;
}

function toldEvents(sample: SampleAccount, notice: NoticeVersion): DirectoryEvent[] {
  const { account, openedAt, closedAt } = sample;
  const at = Math.max(notice.publishedAt, Date.parse(openedAt)) + DAY;
  if (closedAt !== undefined && at > Date.parse(closedAt)) return [];
  const { purpose, version } = notice;
  const id = `sample:${account}:told:${purpose}:${version}`;
  return [{ id, at, type: 'told', account, purpose, version }];
}

function linkEvents({ center }: SamplePerson): DirectoryEvent[] {
  if (center === undefined) return [];
  const at = Date.parse(center.since);
  return center.accounts.map((account) => ({
    id: `sample:${account}:linked`,
    at,
    type: 'linked',
    account,
    center: center.id,
  }));
}
