import type postgres from 'postgres';

type Work = (tx: postgres.TransactionSql) => unknown;
type Begin = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * Makes transactions end once: whoever goes on using one that is over (its connection died meanwhile, or
 * it has been committed) is refused. The driver would run that on a connection that may by now be
 * somebody else's.
 */
export function withSteadyBegin(client: postgres.Sql): postgres.Sql {
  const begin = client.begin as unknown as Begin;
  const steady = async (...args: readonly unknown[]): Promise<unknown> => {
    const work = args.at(-1) as Work;
    const state = { isOver: false };
    const guarded = (tx: postgres.TransactionSql) =>
      new Promise((resolve, reject) => {
        const run = async () => work(guard(tx, state));
        // Once it is over, the driver must hear nothing more: it would commit or roll back again.
        run().then(
          (result) => state.isOver || resolve(result),
          (error) => state.isOver || reject(error),
        );
      });
    try {
      return await begin(...args.slice(0, -1), guarded);
    } finally {
      state.isOver = true;
    }
  };
  return Object.assign(client, { begin: steady });
}

function guard(
  tx: postgres.TransactionSql,
  state: { readonly isOver: boolean },
): postgres.TransactionSql {
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
