interface Wanted {
  readonly height: number;
  /** Where its middle would like to be. */
  readonly middle: number;
}

/**
 * Tops for things that stand under each other, each as near to where it would like to be as order, gap
 * and the height of the whole allow. Grows beyond `total` only where there is no room.
 */
export function stack(
  wanted: readonly Wanted[],
  gap: number,
  top: number,
  total: number,
): number[] {
  const tops: number[] = [];
  let free = top;
  for (const { height, middle } of wanted) {
    const at = Math.max(middle - height / 2, free);
    tops.push(at);
    free = at + height + gap;
  }
  let limit = Math.max(total, neededHeight(wanted, gap, top));
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const height = wanted[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, limit - height);
    limit = (tops[i] ?? 0) - gap;
  }
  return tops;
}

export function neededHeight(
  wanted: readonly { readonly height: number }[],
  gap: number,
  top: number,
): number {
  return wanted.reduce((sum, { height }) => sum + height + gap, top) - gap;
}
