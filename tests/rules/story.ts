import { decideFromEvents } from '#rules/decide.ts';
import type { Decision } from '#rules/decision.ts';
import type { RuleEvent } from '#rules/event.ts';
import { type Instant, readInstant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { DataRecord } from '#rules/record.ts';

/** `2025-06-10` is noon UTC of that day; with a time, the text as it stands. */
export function t(text: string): Instant {
  const at = readInstant(text.includes('T') ? text : `${text}T12:00:00Z`);
  if (at === null) throw new Error(`no instant: ${text}`);
  return at;
}

/** A purpose that asks nothing but not to be objected to; started everywhere long ago. */
export function notice(given: Partial<NoticeVersion> = {}): NoticeVersion {
  return {
    purpose: 'training',
    version: 1,
    publishedAt: t('2020-01-01'),
    effectiveAt: t('2020-01-01'),
    rollout: [started('2021-01-01')],
    uses: [{ products: ['facebook', 'instagram'], categories: ['post', 'comment'] }],
    publicOnly: false,
    onlySinceStart: false,
    leastAge: null,
    toldDays: null,
    excludedTopics: [],
    covers: 'created_after',
    directMarketing: false,
    linkedOnly: [],
    ...given,
  };
}

export function started(
  date: string,
  where = ['*'],
  basis: 'consent' | 'legitimate_interest' = 'legitimate_interest',
) {
  return { where, basis, startsOn: { date, zone: 'UTC' } } as const;
}

export const consentNotice = notice({ rollout: [started('2021-01-01', ['*'], 'consent')] });

interface About {
  readonly product?: string;
  readonly region?: string | undefined;
  readonly bornOn?: string | undefined;
}

/** An adult's account in Germany, in the directory since 2019. */
export function account(name: string, about: About = {}, at = '2019-01-01'): RuleEvent {
  const known = { product: 'facebook', region: 'DE', bornOn: '1990-05-01' };
  return { type: 'account_opened', at: t(at), account: name, ...known, ...about };
}
export function closed(at: string, name: string): RuleEvent {
  return { type: 'account_closed', at: t(at), account: name };
}
export function moved(at: string, name: string, region: string): RuleEvent {
  return { type: 'region_changed', at: t(at), account: name, region };
}
export function holds(at: string, name: string, address: string): RuleEvent {
  return { type: 'address_added', at: t(at), account: name, address };
}
export function givesUp(at: string, name: string, address: string): RuleEvent {
  return { type: 'address_removed', at: t(at), account: name, address };
}
export function joins(at: string, name: string, center: string): RuleEvent {
  return { type: 'linked', at: t(at), account: name, center };
}
export function leaves(at: string, name: string): RuleEvent {
  return { type: 'unlinked', at: t(at), account: name };
}
export function told(at: string, name: string, version = 1): RuleEvent {
  return { type: 'told', at: t(at), account: name, purpose: 'training', version };
}
export function consents(at: string, name: string, guardian?: string): RuleEvent {
  return { type: 'consented', at: t(at), account: name, purpose: 'training', guardian };
}
export function takesConsentBack(at: string, name: string): RuleEvent {
  return { type: 'consent_withdrawn', at: t(at), account: name, purpose: 'training' };
}
type Target = { readonly account: string } | { readonly address: string };
/** Confirmed at once, as from a signed-in person. */
export function objects(
  at: string,
  objection: string,
  target: Target,
  purpose = 'training',
): RuleEvent {
  return { type: 'objected', at: t(at), objection, purpose, confirmed: true, ...target };
}
/** Still to be confirmed, as from a form. */
export function files(at: string, objection: string, target: Target): RuleEvent {
  return { type: 'objected', at: t(at), objection, purpose: 'training', ...target };
}
export function confirms(at: string, objection: string): RuleEvent {
  return { type: 'confirmed', at: t(at), objection };
}
export function withdraws(at: string, objection: string, ...accounts: string[]): RuleEvent {
  return { type: 'withdrawn', at: t(at), objection, accounts };
}
export function annuls(at: string, objection: string): RuleEvent {
  return { type: 'annulled', at: t(at), objection };
}

interface Asked extends Partial<Omit<DataRecord, 'createdAt' | 'accountId'>> {
  readonly at?: string;
}

/** May what this account created then be used, asked by default at the end of 2025? */
export function ask(
  events: readonly RuleEvent[],
  accountId: string,
  createdAt: string,
  { at = '2025-12-31', ...record }: Asked = {},
  versions: readonly NoticeVersion[] = [notice()],
): Decision {
  const asked = {
    accountId,
    createdAt: t(createdAt),
    product: 'facebook',
    category: 'post',
    ...record,
  };
  return decideFromEvents(events, versions, { record: asked, at: t(at) });
}

/** Just the reasons; none means that it may be used. */
export function reasons(...question: Parameters<typeof ask>): readonly string[] {
  return ask(...question).reasons;
}
