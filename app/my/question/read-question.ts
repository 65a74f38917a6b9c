import { portalHouse } from '#app/house.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { Query } from '#app/uses/overview-query.ts';
import type { Visitor } from '#app/visitor.ts';
import type { Choices, QuestionFormView } from '#components/own/question-form.tsx';
import { explainOwnUse } from '#flows/explain-own-use.ts';
import { ownAccounts } from '#flows/own-accounts.ts';
import { readNotices } from '#flows/read-notices.ts';
import { readDate } from '#rules/calendar-date.ts';
import { DAY, type Instant, writeInstant } from '#rules/instant.ts';
import { type AnswerView, describeAnswer } from './describe-answer.ts';

export interface QuestionView {
  readonly form: QuestionFormView;
  readonly answer: AnswerView | null;
}

/** The question as it was asked in the address, and its answer; only the form where nothing was asked yet. */
export async function readQuestion(visitor: Visitor, query: Query): Promise<QuestionView> {
  const house = portalHouse();
  const choices = await readChoices(visitor);
  const now = house.now();
  const asked = readAsked(query, choices, now);
  const form = { ...asked, choices, dateIsWrong: false };
  if (typeof query.account !== 'string') return { form, answer: null };
  const span = spanOf(query, asked.day, now);
  if (span === null) return { form: { ...form, dateIsWrong: true }, answer: null };
  const ask = (createdAt: Instant) => explainOwnUse(house, visitor.actor, { ...asked, createdAt });
  const [start, end] = await Promise.all([ask(span.start), ask(span.end)]);
  if (start.kind !== 'answered' || end.kind !== 'answered') return { form, answer: null };
  return { form, answer: await describeAnswer(visitor, asked, choices, start, end) };
}

/** The whole of that day as far as it has come; without a day, this instant alone. */
function spanOf(query: Query, day: string, now: Instant) {
  if (typeof query.day !== 'string') return { start: now, end: now };
  if (readDate(day) === null) return null;
  const start = Date.parse(`${day}T00:00:00Z`);
  return start > now ? null : { start, end: Math.min(start + DAY - 1, now) };
}

function readAsked(query: Query, choices: Choices, now: Instant) {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined);
  const one = (name: string, list: readonly { readonly id: string }[]) =>
    list.find(({ id }) => id === text(name))?.id ?? list[0]?.id ?? '';
  const account = one('account', choices.accounts);
  const purpose = one('purpose', choices.purposes);
  const product = choices.accounts.find(({ id }) => id === account)?.product ?? '';
  const named = choices.named(purpose, product);
  return {
    account,
    purpose,
    category: text('category') ?? named ?? choices.categories[0]?.id ?? '',
    visibility: text('visibility') === 'private' ? ('private' as const) : ('public' as const),
    day: text('day') ?? writeInstant(now).slice(0, 10),
  };
}

async function readChoices({ actor, locale, words }: Visitor): Promise<Choices> {
  const house = portalHouse();
  const { accounts } = await ownAccounts(house, actor);
  const notices = await readNotices(house, actor);
  const categories = notices.flatMap(({ version, content }) =>
    version.uses
      .flatMap((use) => use.categories)
      .map((id) => nameOf(id, words.names.categories, content.texts?.[locale].names)),
  );
  return {
    accounts: accounts.map(({ account, product }) => ({
      id: account,
      product: product ?? '',
      name: `${nameOf(product ?? '', words.names.products, undefined).name} ${account}`,
    })),
    purposes: notices.map(({ version: { purpose }, content }) => ({
      id: purpose,
      name: titleOf(content, purpose, locale),
    })),
    categories: [...new Map(categories.map((each) => [each.id, each])).values()],
    named: (purpose, product) => {
      const notice = notices.find(({ version }) => version.purpose === purpose);
      const use = notice?.version.uses.find(({ products }) => products.includes(product));
      return use?.categories[0];
    },
  };
}
