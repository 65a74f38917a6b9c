import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface EffectView {
  readonly use: string;
  /** In words, one after the other. */
  readonly accounts: string;
}

/** Both that would follow from linking: which objections reach what, and which data is used across. */
export function CenterEffects({
  words,
  reach,
  across,
}: {
  words: Messages['center'];
  reach: readonly EffectView[];
  across: readonly EffectView[];
}) {
  return (
    <section className="section" aria-labelledby="effects-title">
      <h2 id="effects-title">{words.effects}</h2>
      <div className="two even mt-6">
        <div className="assurance">
          <h3>{words.reach}</h3>
          <Effects words={words} effects={reach} none={words.reachNone} />
          <p>{words.noConsent}</p>
        </div>
        <div className="caution">
          <h3>{words.across}</h3>
          <Effects words={words} effects={across} none={words.acrossNone} />
        </div>
      </div>
    </section>
  );
}

function Effects({
  words,
  effects,
  none,
}: {
  words: Messages['center'];
  effects: readonly EffectView[];
  none: string;
}) {
  if (effects.length === 0) return <p>{none}</p>;
  return (
    <ul className="uses plain-list">
      {effects.map((each) => (
        <li key={each.use}>{fill(words.effect, { ...each })}</li>
      ))}
    </ul>
  );
}
