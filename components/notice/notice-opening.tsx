import { StateMark } from '#components/state-mark.tsx';
import type { UseView } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';
import type { VersionView } from './version-facts.tsx';

/** A notice's head: its name, its one sentence, its state, and whether it is still in force. */
export function NoticeOpening({
  words,
  use,
  version,
  shownFor,
}: {
  words: Messages;
  use: UseView;
  version: VersionView;
  shownFor: string | null;
}) {
  return (
    <div className="opening">
      <p className="crumb">
        <a href="/">{words.notice.crumb}</a>
      </p>
      <h1>{use.title}</h1>
      {use.short !== '' && <p className="lead">{use.short}</p>}
      <p className={`state-line state-${use.state}`}>
        <StateMark state={use.state} />
        <span>
          {use.stateText}
          {shownFor !== null && <span className="muted"> · {shownFor}</span>}
        </span>
      </p>
      {version.newer !== null && (
        <p className="caution">
          {words.notice.versionOld} <a href={version.newer}>{words.notice.versionNow}</a>
        </p>
      )}
    </div>
  );
}
