import type { Naming } from '#app/my/naming.ts';
import type { EffectView } from '#components/own/center-effects.tsx';
import type { CenterEffects } from '#flows/center-effects.ts';

/**
 * What would follow, by purpose, in words.
 *
 * @param nameOf the account as this reader may name it
 */
export function describeEffects(
  { reach, across }: CenterEffects,
  naming: Naming,
  nameOf: (account: string) => string,
): { readonly reach: readonly EffectView[]; readonly across: readonly EffectView[] } {
  return {
    reach: byPurpose(reach, naming, nameOf),
    across: byPurpose(across, naming, nameOf),
  };
}

function byPurpose(
  effects: readonly { readonly purpose: string; readonly accounts: readonly string[] }[],
  naming: Naming,
  nameOf: (account: string) => string,
): EffectView[] {
  const accounts = new Map<string, Set<string>>();
  for (const effect of effects) {
    const known = accounts.get(effect.purpose) ?? new Set();
    for (const account of effect.accounts) known.add(nameOf(account));
    accounts.set(effect.purpose, known);
  }
  return [...accounts].map(([purpose, named]) => ({
    use: naming.purpose(purpose),
    accounts: naming.list([...named].sort()),
  }));
}
