import { StateMark, type UseState } from '#components/state-mark.tsx';
import type { Messages } from '#messages/messages.ts';

/** The marks that the map uses, with their meaning. */
export function MapLegend({ states, words }: { states: readonly UseState[]; words: Messages }) {
  return (
    <ul className="legend plain-list" aria-label={words.overview.legendTitle}>
      {states.map((state) => (
        <li key={state} className={`state-${state}`}>
          <StateMark state={state} />
          <svg viewBox="0 0 44 4" width="44" height="4" aria-hidden="true">
            <path className="curve" d="M0 2H44" />
          </svg>
          {words.site.legend[state]}
        </li>
      ))}
    </ul>
  );
}
