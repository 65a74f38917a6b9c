import type postgres from 'postgres';
import { collectWakes, Ringer } from './wake.ts';

type Work = (tx: postgres.TransactionSql) => unknown;
interface State {
  isOver: boolean;
  /** What to ring after the commit. */
  wakes: ReadonlySet<string>;
}
type Begin = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * Makes transactions end once: whoever goes on using one that is over (its connection died meanwhile, or
 * it has been committed) is refused. The driver would run that on a connection that may by now be
 * somebody else's.
 */
export function withSteadyBegin(client: postgres.Sql): postgres.Sql {
  const begin = client.begin as unknown as Begin;
  const ringer = new Ringer(client);
  const steady = async (...args: readonly unknown[]): Promise<unknown> => {
    const work = args.at(-1) as Work;
    const state: State = { isOver: false, wakes: new Set() };
    const guarded = (tx: postgres.TransactionSql) =>
      new Promise((resolve, reject) => {
        const mine = guard(tx, state);
        state.wakes = collectWakes(mine);
        const run = async () => work(mine);
        // Once it is over, the driver must hear nothing more: it would commit or roll back again.
        run().then(
          (result) => state.isOver || resolve(result),
          (error) => state.isOver || reject(error),
        );
      });
    try {
      const result = await begin(...args.slice(0, -1), guarded);
      for (const channel of state.wakes) ringer.ring(channel);
      return result;
    } finally {
      state.isOver = true;
    }
  };
  return Object.assign(client, { begin: steady });
}

function guard(tx: postgres.TransactionSql, state: Readonly<State>): postgres.TransactionSql {
  const check = () => {
    if (!state.isOver) return;
    throw Object.assign(new Error('this transaction is over'), { code: 'CONNECTION_CLOSED' });
  };
  return new Proxy(tx, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target as never, self, args);
    },
    get(target, name, self) {
      if (name === 'unsafe' || name === 'savepoint') check();
      return Reflect.get(target, name, self);
    },
  });
}
