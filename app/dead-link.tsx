import { PlainMessage } from '#components/plain-message.tsx';
import { readVisitor } from './visitor.ts';

/** For a link from a letter that is not ours, or not whole. */
export async function DeadLink() {
  const { words } = await readVisitor();
  return (
    <PlainMessage title={words.confirm.unknownTitle} text={words.confirm.unknown}>
      <a className="button first" href="/object">
        {words.confirm.anew}
      </a>
    </PlainMessage>
  );
}
