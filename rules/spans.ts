import type { Instant, Span } from './instant.ts';

/** Closed at its start, open at its end. */
export function isWithin(span: Span, at: Instant): boolean {
  return (span.from === null || span.from <= at) && (span.until === null || at < span.until);
}

const START = Number.NEGATIVE_INFINITY;
const END = Number.POSITIVE_INFINITY;

/** Rule 14: the union of the spans, disjoint and in order. Empty spans vanish, touching ones become one. */
export function unite(spans: readonly Span[]): readonly Span[] {
  const sorted = spans
    .map(({ from, until }) => ({ from: from ?? START, until: until ?? END }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from);
  const united: { from: number; until: number }[] = [];
  for (const span of sorted) {
    const last = united.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else united.push(span);
  }
  return united.map(({ from, until }) => ({
    from: from === START ? null : from,
    until: until === END ? null : until,
  }));
}
