import type { Messages } from '#messages/messages.ts';
import { WhyField } from './why-field.tsx';

/** Before one person's record: why does somebody look? Posted to the page's own address. */
export function ReasonGate({
  words,
  action,
  isMissing,
}: {
  words: Messages['desk'];
  action: string;
  isMissing: boolean;
}) {
  return (
    <form className="form sheet strong narrow mt-10" method="post" action={action}>
      <h2>{words.gateTitle}</h2>
      <p className="mt-2">{words.gateLede}</p>
      <WhyField words={words} isMissing={isMissing} />
      <button className="button first" type="submit">
        {words.open}
      </button>
    </form>
  );
}
