import type { Messages } from '#messages/messages.ts';

/** What this site is for, in one breath, and the two things one can do. */
export function OverviewOpening({ words, lede }: { words: Messages['overview']; lede: string }) {
  return (
    <div className="opening">
      <h1>{words.title}</h1>
      <p className="lead">{lede}</p>
      <p className="actions">
        <a className="button first" href="/object">
          {words.object}
        </a>
        <a className="button" href="#map">
          {words.see}
        </a>
      </p>
    </div>
  );
}
