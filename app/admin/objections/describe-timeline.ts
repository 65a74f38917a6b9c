import type { Step } from '#components/timeline.tsx';
import type { FilingRecord } from '#flows/read-objection.ts';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

type Entry = FilingRecord['timeline'][number];

/** A step that knows its instant, so that it can be put in order with others. */
export interface TimedStep {
  readonly at: number;
  readonly step: Step;
}

/**
 * What happened to a filing, in order. What happened to several of its objections in one act (one
 * press of a button) is one step; the numbers are the entries of the log.
 */
export function describeTimeline(
  entries: readonly Entry[],
  { events, byActor }: Messages['admin'],
  titles: ReadonlyMap<string, string>,
  when: (at: number) => string,
): TimedStep[] {
  const named: Readonly<Record<string, string>> = events;
  return acts(entries).map((act) => {
    const [{ id, type, at, actor }] = act;
    const uses = act.flatMap(({ purpose }) =>
      purpose === null ? [] : [titles.get(purpose) ?? purpose],
    );
    const places = placesOf(act);
    const said = `${when(at)}, ${fill(byActor, { actor })}`;
    const step: Step = {
      id: String(id),
      kind: places === '' ? 'now' : 'done',
      what: [named[type] ?? type, uses.join(', ')].filter(Boolean).join(': '),
      text: places === '' ? said : `${said} · ${places}`,
    };
    return { at, step };
  });
}

type Act = [Entry, ...Entry[]];

function acts(entries: readonly Entry[]): Act[] {
  const found: Act[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const [first] = last ?? [];
    const isSame =
      first !== undefined &&
      first.type === entry.type &&
      first.at === entry.at &&
      first.actor === entry.actor;
    if (isSame) last?.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** `#120` or `#121–125`; empty while one of them has no place in the log yet. */
function placesOf(act: Act): string {
  const places = act.flatMap(({ position }) => (position === null ? [] : [position]));
  if (places.length < act.length) return '';
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return least === most ? `#${least}` : `#${least}–${most}`;
}
