/** One objection as it was filed. */
export interface Filing {
  readonly objection: string;
  readonly purpose: string;
  readonly address: string | null;
  readonly receivedAt: number;
  readonly confirmedAtOnce: boolean;
}

/** "an account carries an objection from its start there until its end there" */
export interface Carrying {
  readonly objection: string;
  readonly purpose: string;
  readonly account: string;
  readonly from: number;
  until: number | null;
  endedBy: 'withdrawing' | 'consenting' | null;
}

/** What bears on consent, in the order in which it happened. */
export interface ConsentStep {
  readonly account: string;
  readonly purpose: string;
  readonly at: number;
  readonly what: 'yes' | 'no' | 'objection starts';
  readonly objection: string | null;
}

/** Everything that the events have said so far. */
export interface World {
  readonly centerOf: Map<string, string>;
  readonly addressesOf: Map<string, Set<string>>;
  readonly filings: Filing[];
  readonly carryings: Carrying[];
  readonly consentSteps: ConsentStep[];
}

export function emptyWorld(): World {
  return {
    centerOf: new Map(),
    addressesOf: new Map(),
    filings: [],
    carryings: [],
    consentSteps: [],
  };
}

/** The account itself and all others in its center. */
export function centerMates(world: World, account: string): string[] {
  const center = world.centerOf.get(account);
  if (center === undefined) return [account];
  return membersOf(world, center);
}

export function membersOf(world: World, center: string): string[] {
  return [...world.centerOf].filter(([, c]) => c === center).map(([account]) => account);
}

export function holdersOf(world: World, address: string): string[] {
  return [...world.addressesOf].filter(([, held]) => held.has(address)).map(([account]) => account);
}

export function carriedBy(world: World, account: string): Carrying[] {
  return world.carryings.filter((one) => one.account === account && one.until === null);
}

/** Starts an objection on an account, unless it carries it already or has ended it before (rule 6). */
export function start(world: World, filing: Filing, account: string, at: number): void {
  const { objection, purpose } = filing;
  const everCarried = world.carryings.some(
    (one) => one.objection === objection && one.account === account,
  );
  if (everCarried) return;
  world.carryings.push({ objection, purpose, account, from: at, until: null, endedBy: null });
  world.consentSteps.push({ account, purpose, at, what: 'objection starts', objection });
}

export function filingOf(world: World, objection: string): Filing {
  const filing = world.filings.find((one) => one.objection === objection);
  if (!filing) throw new Error(`${objection} was never filed.`);
  return filing;
}
