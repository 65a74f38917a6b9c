import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import { Timeline } from './timeline.tsx';

interface Props {
  words: Messages['received'];
  reference: string;
  /** As it was typed. */
  address: string;
  received: string;
  correctHref: string;
  showsMailbox: boolean;
}

/** After filing: it has arrived, and what is left to do. The same for every address. */
export function ReceivedView(props: Props) {
  const { words, reference, address, received, correctHref, showsMailbox } = props;
  return (
    <>
      <div className="opening">
        <h1>{words.title}</h1>
        <p className="lead">{words.lede}</p>
      </div>
      <div className="two even mt-12">
        <div className="sheet strong">
          <p className="label">{words.reference}</p>
          <p className="reference">{reference}</p>
          <p className="label mt-6">{words.sentTo}</p>
          <p className="typed-address">
            <bdi>{address}</bdi>
          </p>
          <p className="mt-1">
            <a href={correctHref}>{words.correct}</a>
          </p>
          {showsMailbox && (
            <p className="mt-6">
              <a className="button" href="/mailbox">
                {words.sampleMailbox}
              </a>
            </p>
          )}
        </div>
        <div>
          <Timeline
            steps={[
              {
                id: 'received',
                kind: 'done',
                what: fill(words.stepReceived, { instant: received }),
                text: words.stepReceivedText,
              },
              { id: 'mail', kind: 'now', what: words.stepMail, text: words.stepMailText },
              {
                id: 'confirmed',
                kind: 'open',
                what: words.stepConfirmed,
                text: words.stepConfirmedText,
              },
            ]}
          />
        </div>
      </div>
      <div className="prose muted section">
        <p>{words.lapse}</p>
        <p>{words.same}</p>
      </div>
    </>
  );
}
