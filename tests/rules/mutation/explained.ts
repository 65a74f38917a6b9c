/** A fault that no test can notice, because it changes nothing that can be seen, and why. */
export interface Explained {
  readonly file: string;
  /** A part of the line it is planted on. */
  readonly on: string;
  readonly from: string;
  /** Left out where any replacement is meant. */
  readonly to?: string;
  readonly why: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: 'age.ts',
    on: 'writeInstant(at).slice(0, 10)',
    from: '10',
    why: 'What follows the date is never less than nothing, so the comparison of month and day is the same.',
  },
  {
    file: 'consent-ledger.ts',
    on: 'turn > end',
    from: '>',
    to: '>=',
    why: 'A yes and an end are never the same event.',
  },
  {
    file: 'directory-ledger.ts',
    on: 'bornOn > (entry.bornOn',
    from: '>',
    to: '>=',
    why: 'The same birth date in the place of itself.',
  },
  {
    file: 'event-order.ts',
    on: 'a > b ? 1 : 0',
    from: '1',
    why: 'Of an order only the sign is read.',
  },
  {
    file: 'event-order.ts',
    on: 'event.confirmed !== true ? 1 : 0',
    from: '1',
    why: 'Of an order only the sign is read.',
  },
  {
    file: 'event-order.ts',
    on: 'event.confirmed !== true ? 1 : 0',
    from: '0',
    to: '-1',
    why: 'Of an order only the sign is read.',
  },
  {
    file: 'address-ledger.ts',
    on: 'if (holders.has(account)) return false;',
    from: 'false',
    why: 'Who holds an address already carries what stands for it, or ended it: coming to hold it again starts nothing.',
  },
  {
    file: 'account-reasons.ts',
    on: 'here === null || then === null',
    from: '||',
    why: 'The first known region reaches back, so either both are known or neither; a reader that errs refuses.',
  },
  {
    file: 'notice-in-effect.ts',
    on: 'if (found?.length === versions.length) return found;',
    from: 'if (found?.length === versions.length)',
    to: 'if (false)',
    why: 'Only remembers what was worked out; without it the same is worked out again.',
  },
  {
    file: 'notice-in-effect.ts',
    on: 'known.set(versions, made);',
    from: 'known.set(versions, made);',
    why: 'Only remembers what was worked out; without it the same is worked out again.',
  },
  {
    file: 'rollout.ts',
    on: 'known.set(version, regions);',
    from: 'known.set(version, regions);',
    why: 'Only remembers what was worked out; without it the same is worked out again.',
  },
  {
    file: 'rollout.ts',
    on: 'regions.set(region, terms);',
    from: 'regions.set(region, terms);',
    why: 'Only remembers what was worked out; without it the same is worked out again.',
  },
  {
    file: 'rollout.ts',
    on: 'version.rollout.find(',
    from: '.find(',
    why: 'A notice names a place once: there is one such rule.',
  },
  {
    file: 'address-ledger.ts',
    on: 'spans.find(',
    from: '.find(',
    why: 'An account holds an address once at a time: there is one such span.',
  },
  {
    file: 'check-telling.ts',
    on: 'if (terms.exempt) return null;',
    from: 'if (terms.exempt)',
    to: 'if (false)',
    why: 'Where it is exempt there is no start, and nothing is too early.',
  },
  {
    file: 'effects-of-linking.ts',
    on: 'if (members.includes(joining)) return [];',
    from: 'if (members.includes(joining))',
    to: 'if (false)',
    why: 'In one center each carries what the others carry, or ended it: nothing would reach anybody.',
  },
  {
    file: 'explain.ts',
    on: 'each.account === ',
    from: '.find(',
    why: 'An objection has one span on an account: there is one such.',
  },
  {
    file: 'explain.ts',
    on: 'versions[0] as NoticeVersion',
    from: '[0]',
    why: 'All versions are of one purpose.',
  },
  {
    file: 'history-facts.ts',
    on: 'account.centers.find(',
    from: '.find(',
    why: 'An account is in one center at a time: there is one such span.',
  },
  {
    file: 'objection-status.ts',
    on: 'objection.carries.find(',
    from: '.find(',
    why: 'An objection has one span on an account: there is one such.',
  },
  {
    file: 'instant.ts',
    on: 'parts.slice(1, 7)',
    from: '7',
    to: '7919',
    why: 'What follows is read by its own number.',
  },
  {
    file: 'instant.ts',
    on: '.padEnd(3,',
    from: '3',
    to: '7919',
    why: 'Longer or not, the first three digits are read.',
  },
  {
    file: 'instant.ts',
    on: 'const date = new Date(0);',
    from: '0',
    why: 'Every part of it is set.',
  },
  {
    file: 'instant.ts',
    on: '60_000 * (parts[8]',
    from: '*',
    to: '/',
    why: 'Multiplied or divided by 1 or -1, it is the same.',
  },
  {
    file: 'permitted.ts',
    on: 'from ?? until - 1',
    from: '1',
    to: '7919',
    why: 'Before the first turn every instant has the same answer.',
  },
  {
    file: 'permitted.ts',
    on: 'from ?? until - 1',
    from: '1',
    to: '2',
    why: 'Before the first turn every instant has the same answer.',
  },
  {
    file: 'permitted.ts',
    on: 'account.regions.slice(1)',
    from: '1',
    to: '0',
    why: 'One instant more to look at, with the same answer on both sides of it.',
  },
];
