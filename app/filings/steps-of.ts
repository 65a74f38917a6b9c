import type { Step } from '#components/timeline.tsx';
import type { FilingView } from '#flows/read-filing.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale, Messages } from '#messages/messages.ts';

/** What has happened to a filing and what is to come, as its person sees it. */
export function stepsOf(
  filing: FilingView,
  { locale, words: { status } }: { locale: Locale; words: Messages },
): Step[] {
  const when = (text: string, at: number) => fill(text, { instant: writeInstantIn(locale, at) });
  return [
    {
      id: 'received',
      kind: 'done',
      what: when(status.received, filing.receivedAt),
      text: status.receivedText,
    },
    confirmationOf(filing, status, when),
    ...endsOf(filing, status),
    ...reachOf(filing, status),
  ];
}

type When = (text: string, at: number) => string;

function confirmationOf(filing: FilingView, status: Messages['status'], when: When): Step {
  const { confirmedAt, lapsesAt } = filing;
  if (confirmedAt !== null)
    return {
      id: 'confirmed',
      kind: 'done',
      what: when(status.confirmed, confirmedAt),
      text: status.confirmedText,
    };
  const hasLapsed = filing.purposes.some((each) => each.status === 'lapsed');
  return hasLapsed
    ? { id: 'lapsed', kind: 'now', what: when(status.lapsed, lapsesAt), text: status.lapsedText }
    : {
        id: 'waiting',
        kind: 'now',
        what: status.waiting,
        text: when(status.waitingText, lapsesAt),
      };
}

function endsOf({ purposes }: FilingView, status: Messages['status']): Step[] {
  const steps: Step[] = [];
  if (purposes.some((each) => each.status === 'withdrawn'))
    steps.push({
      id: 'withdrawn',
      kind: 'done',
      what: status.withdrawn,
      text: status.withdrawnText,
    });
  if (purposes.some((each) => each.status === 'annulled'))
    steps.push({ id: 'annulled', kind: 'done', what: status.annulled, text: status.annulledText });
  return steps;
}

function reachOf({ confirmedAt, accounts }: FilingView, status: Messages['status']): Step[] {
  if (confirmedAt === null) return [];
  if (accounts.length === 0)
    return [{ id: 'reach', kind: 'open', what: status.reachesNone, text: status.reachesNoneText }];
  const what =
    accounts.length === 1 ? status.reachesOne : fill(status.reaches, { count: accounts.length });
  const names = accounts.map(({ product, account }) => `${product} ${account}`).join(' · ');
  return [{ id: 'reach', kind: 'done', what, text: names }];
}
