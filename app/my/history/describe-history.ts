import type { Naming } from '#app/my/naming.ts';
import type { HistoryEntryView, HistoryLetterView } from '#components/own/history-lists.tsx';
import type { HistoryEntry, HistoryLetter } from '#flows/read-own-history.ts';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

/** One thing said, in words. */
export function describeEntry(
  entry: HistoryEntry,
  { history }: Messages,
  naming: Naming,
): HistoryEntryView {
  const channels: Readonly<Record<string, string>> = history.channel;
  const { type, at, receivedAt, channel, by, reference, purposes, accounts, most, sealed } = entry;
  const isLate = receivedAt - at > 60_000;
  const about = [...purposes.map(naming.purpose), ...accounts];
  const how = channel === null ? undefined : channels[channel];
  const positions = sealed.map(({ position }) => position);
  return {
    id: JSON.stringify(sealed[0]),
    what: fill(history.type[type], { count: most ?? 0 }),
    when: isLate
      ? `${naming.instant(at)} (${fill(history.arrived, { instant: naming.instant(receivedAt) })})`
      : naming.instant(at),
    how: by === 'you' || how === undefined ? history.by[by] : `${history.by[by]}, ${how}`,
    about: naming.list(about),
    reference,
    position: positions.includes(null) ? history.waiting : positions.join(', '),
  };
}

export function describeLetter(
  { kind, state, recordedAt, sentAt, reference }: HistoryLetter,
  { history, status }: Messages,
  naming: Naming,
): HistoryLetterView {
  const kinds: Readonly<Record<string, string>> = history.letter;
  const instant = naming.instant(sentAt ?? recordedAt);
  return {
    id: `${kind} ${recordedAt} ${reference}`,
    name: kinds[kind] ?? kind,
    state: fill(status.letterState[state], { instant }),
  };
}

/** A reminder that was needless never went: nobody misses it. */
export function isWorthTelling({ kind, state }: HistoryLetter): boolean {
  return state === 'sent' || (kind !== 'reminder' && kind !== 'lapsed');
}
