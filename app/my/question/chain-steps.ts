import type { Step } from '#components/timeline.tsx';
import { referenceOf } from '#flows/reference.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale, Messages } from '#messages/messages.ts';
import type { Chain, ObjectionChain, Step as Way } from '#rules/explain.ts';

interface Speaker {
  readonly locale: Locale;
  readonly words: Messages;
  /** The person's own addresses by keyed hash: no other is ever written out. */
  readonly addresses: ReadonlyMap<string, string>;
  /** An account's name; a word for “another” where it is not the person's. */
  named(account: string): string;
}

/** The way of each objection that covers it: filed, where it came, confirmed, what it protects. */
export function chainSteps(chain: Chain, speaker: Speaker): Step[] {
  return chain.objections.flatMap((each) => objectionSteps(each, speaker));
}

function objectionSteps(chain: ObjectionChain, speaker: Speaker): Step[] {
  const { words, locale } = speaker;
  const w = words.question;
  const when = (at: number) => writeInstantIn(locale, at);
  const { objection, filedAt, confirmedAt } = chain;
  const id = (part: string) => `${objection} ${chain.account} ${part}`;
  const confirmed: Step =
    confirmedAt === null
      ? { id: id('confirmed'), kind: 'now', what: w.pendingStep }
      : {
          id: id('confirmed'),
          kind: 'done',
          what: fill(w.confirmedStep, { instant: when(confirmedAt) }),
        };
  return [
    {
      id: id('filed'),
      kind: 'done',
      what: fill(w.filed, { reference: referenceOf(objection), instant: when(filedAt) }),
      text: fill(w.filedFor, { target: targetOf(chain, speaker) }),
    },
    ...chain.steps.map(
      (step): Step => ({
        id: id(step.account),
        kind: 'done',
        what: wayText(step, speaker),
        text: when(step.at),
      }),
    ),
    confirmed,
    { id: id('span'), kind: 'done', what: spanText(chain, speaker), text: fullText(chain, w) },
  ];
}

function targetOf({ filedFor }: ObjectionChain, { words, addresses, named }: Speaker): string {
  if (filedFor.kind === 'account') return named(filedFor.account);
  const address = addresses.get(filedFor.address);
  const { ownAddress, otherAddress } = words.question;
  return address === undefined ? otherAddress : fill(ownAddress, { address });
}

function wayText({ account, cause }: Way, { words, named }: Speaker): string {
  const via = 'via' in cause ? named(cause.via) : '';
  return fill(words.question.step[cause.kind], { account: named(account), via });
}

function spanText({ span: { from, until } }: ObjectionChain, speaker: Speaker): string {
  const w = speaker.words.question;
  const write = (at: number | null) => (at === null ? '' : writeInstantIn(speaker.locale, at));
  const [still, ended] =
    from === null ? [w.spanAll, w.spanAllUntil] : [w.spanSince, w.spanSinceUntil];
  return fill(until === null ? still : ended, { from: write(from), until: write(until) });
}

function fullText({ coversAll }: ObjectionChain, words: Messages['question']): string | undefined {
  return coversAll === null
    ? undefined
    : fill(words.full[coversAll.because], { version: coversAll.version });
}
