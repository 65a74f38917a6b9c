import type { AccountClosed, AccountOpened, RegionChanged, Told } from './event.ts';
import type { AccountHistory } from './history.ts';
import type { Instant } from './instant.ts';

type Facts = Pick<
  AccountHistory,
  'openedAt' | 'isClosed' | 'product' | 'bornOn' | 'regions' | 'told'
>;

interface Entry extends Facts {
  openedAt: Instant | null;
  isClosed: boolean;
  product: string | null;
  bornOn: string | null;
  readonly regions: { region: string; from: Instant }[];
  readonly told: Map<string, Map<number, Instant>>;
}

function nothingKnown(): Entry {
  return {
    openedAt: null,
    isClosed: false,
    product: null,
    bornOn: null,
    regions: [],
    told: new Map(),
  };
}

/** What is known of each account by itself. Facts told before its opening are kept, and count once it is open. */
export class DirectoryLedger {
  readonly #entries = new Map<string, Entry>();

  #entry(account: string): Entry {
    const entry = this.#entries.get(account) ?? nothingKnown();
    this.#entries.set(account, entry);
    return entry;
  }

  of(account: string): Facts {
    return this.#entries.get(account) ?? nothingKnown();
  }

  /** Opened twice with different birth dates, the youngest counts (rule 9). */
  open({ account, at, product, region, bornOn }: AccountOpened): void {
    const entry = this.#entry(account);
    entry.openedAt ??= at;
    entry.isClosed = false;
    entry.product = product;
    if (bornOn !== undefined && bornOn > (entry.bornOn ?? '')) entry.bornOn = bornOn;
    if (region !== undefined) entry.regions.push({ region, from: at });
  }

  close({ account }: AccountClosed): void {
    this.#entry(account).isClosed = true;
  }

  move({ account, region, at }: RegionChanged): void {
    this.#entry(account).regions.push({ region, from: at });
  }

  /** Events come in order of time, so the first telling of a version is the one to keep. */
  tell({ account, purpose, version, at }: Told): void {
    const { told } = this.#entry(account);
    const versions = told.get(purpose) ?? new Map<number, Instant>();
    if (!versions.has(version)) versions.set(version, at);
    told.set(purpose, versions);
  }
}
