import { portalHouse } from '#app/house.ts';
import type { Visitor } from '#app/visitor.ts';
import type { Choices } from '#components/own/question-form.tsx';
import type { Step } from '#components/timeline.tsx';
import type { OwnUseAnswer } from '#flows/explain-own-use.ts';
import { readOwnAddresses } from '#flows/read-own-addresses.ts';
import { writeDateIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { chainSteps } from './chain-steps.ts';

type Answered = Extract<OwnUseAnswer, { kind: 'answered' }>;

export interface AnswerView {
  readonly kind: 'may' | 'may_not' | 'partly';
  readonly title: string;
  /** What was asked, in one line. */
  readonly about: string;
  /** Where the day's two ends differ: both answers. */
  readonly partly: string | null;
  readonly reasons: readonly string[];
  readonly notice: { readonly text: string; readonly href: string | null };
  readonly steps: readonly Step[];
}

interface Asked {
  readonly account: string;
  readonly purpose: string;
  readonly category: string;
  readonly day: string;
}

/** The rules' answer in words, with everything that it rests on. The later end of the day is what is explained. */
export async function describeAnswer(
  { words, locale, actor }: Visitor,
  { account, purpose, category, day }: Asked,
  choices: Choices,
  start: Answered,
  end: Answered,
): Promise<AnswerView> {
  const w = words.question;
  const say = ({ chain }: Answered) => (chain.decision.use ? w.may : w.mayNot);
  const kind = say(start) !== say(end) ? 'partly' : end.chain.decision.use ? 'may' : 'may_not';
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  const about = fill(w.about, {
    category: name(choices.categories, category),
    account: name(choices.accounts, account),
    day: writeDateIn(locale, day),
  });
  const { noticeVersion, reasons } = end.chain.decision;
  const addresses = await readOwnAddresses(portalHouse(), actor);
  const named = (id: string) =>
    end.own.accounts.includes(id) ? name(choices.accounts, id) : w.otherAccount;
  return {
    kind,
    title: kind === 'partly' ? w.partly : say(end),
    about: `${about} · ${name(choices.purposes, purpose)}`,
    partly: kind === 'partly' ? fill(w.partlyText, { start: say(start), end: say(end) }) : null,
    reasons: reasons.map((reason) => w.reason[reason]),
    notice:
      noticeVersion === null
        ? { text: w.noNotice, href: null }
        : {
            text: fill(w.notice, { version: noticeVersion }),
            href: `/notices/${encodeURIComponent(purpose)}/${noticeVersion}`,
          },
    steps: chainSteps(end.chain, { locale, words, addresses, named }),
  };
}
