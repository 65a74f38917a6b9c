/**
 * One expression for any of these word patterns, bounded by word edges. Patterns are written over
 * plain words (a-z, single spaces, commas as words), use bounded repeats only, and so take time in
 * proportion to the text.
 */
export function anyOf(patterns: string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`, 'g');
}

/** Whether it occurs; resets the position that a global expression keeps. */
export function occurs(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Up to `most` words between two others, commas not crossed. */
export function gap(most: number): string {
  return `(?: [a-z0-9]+){0,${most}}?`;
}
