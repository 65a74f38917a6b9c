import type postgres from 'postgres';

/** The channels that a transaction will ring once it is committed. */
const owed = new WeakMap<object, Set<string>>();
const ringers = new WeakMap<object, Ringer>();

/**
 * Rings a channel once the transaction is committed; an undone one rings nothing. Not by `pg_notify`
 * inside of it: that makes all who commit wait for each other, and for each other's disk. Given a
 * client instead, whose statement is committed already, it rings at once.
 */
export function wakeAfterCommit(sql: postgres.ISql, channel: string): void {
  const channels = owed.get(sql);
  if (channels) channels.add(channel);
  else ringers.get(sql)?.ring(channel);
}

/** Called by the transaction that begins. */
export function collectWakes(tx: object): ReadonlySet<string> {
  const channels = new Set<string>();
  owed.set(tx, channels);
  return channels;
}

/** Rings channels, each at most once at a time: what comes while one is under way rings once more after it. */
export class Ringer {
  readonly #client: postgres.Sql;
  readonly #underWay = new Map<string, { again: boolean }>();

  constructor(client: postgres.Sql) {
    this.#client = client;
    ringers.set(client, this);
  }

  ring(channel: string): void {
    const underWay = this.#underWay.get(channel);
    if (underWay) underWay.again = true;
    else this.#ringNow(channel);
  }

  #ringNow(channel: string): void {
    const state = { again: false };
    this.#underWay.set(channel, state);
    const done = () => {
      this.#underWay.delete(channel);
      if (state.again) this.#ringNow(channel);
    };
    // A hint only: whoever listens polls, too, and the database away is told of by the next query.
    this.#client.notify(channel, '').then(done, () => this.#underWay.delete(channel));
  }
}
