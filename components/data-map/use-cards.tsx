import { StateMark } from '#components/state-mark.tsx';
import type { UseView } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';

/** The map on a narrow screen: one card a use, each from its data through the use to its places. */
export function UseCards({
  uses,
  words,
}: {
  uses: readonly UseView[];
  words: Messages['overview'];
}) {
  return (
    <ol className="use-cards plain-list">
      {uses.map((use) => (
        <li key={use.purpose} className={`use-card state-${use.state}`}>
          <h3>
            <a href={use.href}>{use.title}</a>
          </h3>
          <p className="state-line">
            <StateMark state={use.state} />
            {use.stateText}
          </p>
          <dl>
            <dt>{words.sources}</dt>
            {use.families.map((family) => (
              <dd key={family.id}>
                {family.name}: {family.categories.map(({ name }) => name).join(', ')}{' '}
                <span className="muted">
                  ({family.products.map(({ name }) => name).join(', ')})
                </span>
              </dd>
            ))}
            <dt>{words.places}</dt>
            {use.places.map((place) => (
              <dd key={place.id}>
                {place.name}{' '}
                <span className="muted">({place.products.map(({ name }) => name).join(', ')})</span>
              </dd>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
