import { type Admin, orNull } from '#app/admin/objections/read-list.ts';
import { portalHouse } from '#app/house.ts';
import { chainSteps } from '#app/my/question/chain-steps.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { Query } from '#app/uses/overview-query.ts';
import type { CaseFormView } from '#components/admin/case-form.tsx';
import { openLook } from '#flows/look-pass.ts';
import { readNotices } from '#flows/read-notices.ts';
import { type TriedCase, tryCase } from '#flows/try-case.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { readDate } from '#rules/calendar-date.ts';
import { DAY, writeInstant } from '#rules/instant.ts';
import { describeStanding } from './describe-standing.ts';

type Answered = Extract<TriedCase, { kind: 'answered' }>;
type Problem = keyof Admin['words']['desk']['case']['problem'];

/** The case as it was asked in the address, and its answer; only the form where nothing was asked yet. */
export async function readCase(admin: Admin, query: Query) {
  const form = await readForm(admin, query);
  if (typeof query.account !== 'string' || query.account === '') return { form, answer: null };
  const tried = await ask(admin, form, query.look);
  if (tried === null) return null;
  if (typeof tried === 'string') return { form: { ...form, problem: tried }, answer: null };
  return { form, answer: describe(admin, form, tried) };
}

async function ask(
  { actor }: Admin,
  form: CaseFormView,
  look: unknown,
): Promise<Answered | Problem | null> {
  const house = portalHouse();
  const now = house.now();
  const created = readDay(form.created);
  const asOfDay = form.asOf === '' ? null : readDay(form.asOf);
  if (created === null || (form.asOf !== '' && asOfDay === null)) return 'date';
  const asOf = asOfDay === null || asOfDay > now ? asOfDay : Math.min(asOfDay + DAY - 1, now);
  const { account, purpose, category, visibility } = form;
  const createdAt = Math.min(created + DAY - 1, asOf ?? now);
  const tried = await orNull(
    tryCase(house, actor, {
      account,
      purpose,
      category,
      visibility,
      // A day that begins later than it is asked about stays so.
      createdAt: Math.max(created, createdAt),
      asOf: asOf ?? undefined,
      why: openLook(house, actor.session, 'case', look)?.why ?? '',
    }),
  );
  return tried === null || tried.kind === 'answered' ? tried : tried.kind;
}

function readDay(day: string): number | null {
  return readDate(day) === null ? null : Date.parse(`${day}T00:00:00Z`);
}

async function readForm({ actor, locale, words }: Admin, query: Query): Promise<CaseFormView> {
  const house = portalHouse();
  const notices = await readNotices(house, actor);
  const purposes = notices.map(({ version: { purpose }, content }) => ({
    id: purpose,
    name: titleOf(content, purpose, locale),
  }));
  const named = notices.flatMap(({ version, content }) =>
    version.uses
      .flatMap((use) => use.categories)
      .map((id) => nameOf(id, words.names.categories, content.texts?.[locale].names)),
  );
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const categories = [...new Map(named.map((each) => [each.id, each])).values()];
  return {
    account: text('account'),
    purpose: text('purpose') || (purposes[0]?.id ?? ''),
    category: text('category') || (categories[0]?.id ?? ''),
    visibility: text('visibility') === 'private' ? 'private' : 'public',
    created: text('created') || writeInstant(house.now()).slice(0, 10),
    asOf: text('asOf'),
    purposes,
    categories,
    problem: null,
  };
}

function describe(admin: Admin, form: CaseFormView, { chain, product }: Answered) {
  const { words, locale } = admin;
  const { question, desk } = words;
  const { use, reasons, noticeVersion } = chain.decision;
  const when = (at: number) => writeInstantIn(locale, at);
  const href = `/notices/${encodeURIComponent(form.purpose)}/${noticeVersion}`;
  return {
    kind: use ? ('may' as const) : ('may_not' as const),
    title: use ? question.may : question.mayNot,
    about: fill(desk.case.about, {
      category: form.categories.find(({ id }) => id === form.category)?.name ?? form.category,
      account: product === null ? form.account : `${product} ${form.account}`,
      created: when(chain.question.record.createdAt),
      asOf: when(chain.question.at),
    }),
    partly: null,
    reasons: reasons.map((reason) => question.reason[reason]),
    notice:
      noticeVersion === null
        ? { text: question.noNotice, href: null }
        : { text: fill(question.notice, { version: noticeVersion }), href },
    steps: chainSteps(chain, {
      locale,
      words,
      addresses: new Map(),
      named: (account) => account,
    }),
    standing: describeStanding(admin, chain.accounts),
  };
}
