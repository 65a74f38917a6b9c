import type { NoticeSectionView } from '#components/notice/notice-section.tsx';
import type { PublishedNotice } from '#flows/notice-versions.ts';
import { fill } from '#messages/fill.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { describeUse, type Viewpoint } from './describe-use.ts';
import { nameOf } from './name-of.ts';

/** What a notice says, question by question; only the questions it answers. */
export function describeNotice(notice: PublishedNotice, view: Viewpoint): NoticeSectionView[] {
  const { words, locale } = view;
  const texts = notice.content.texts?.[locale];
  const w = words.notice;
  const sections: NoticeSectionView[] = [
    section('aim', w.aim, texts ? [texts.aim] : [w.noWords]),
    section('how', w.how, texts ? [texts.how] : []),
    section('data', w.data, [], [...dataOf(notice, view), ...conditionsOf(notice.version, view)]),
    section('examples', w.examples, [], texts?.examples),
    section('not', w.notUsed, [], texts?.notUsed),
    section('features', w.features, [], texts?.features),
    section('recipients', w.recipients, [], texts?.recipients),
    section('switch', w.switchOff, switchOffOf(notice, view)),
    section('objection', w.objection, objectionOf(notice, view)),
    section('remarks', w.remarks, [], texts?.remarks),
  ];
  return sections.filter(({ text, items }) => text.length > 0 || items.length > 0);
}

function section(
  id: string,
  title: string,
  text: readonly string[],
  items: readonly string[] = [],
): NoticeSectionView {
  return { id, title, text, items };
}

function dataOf(notice: PublishedNotice, view: Viewpoint): string[] {
  return describeUse(notice, view).families.map(({ name, categories, products }) => {
    const from = products.map((each) => each.name).join(', ');
    return `${name}: ${categories.map((each) => each.name).join(', ')} (${from})`;
  });
}

function conditionsOf(version: NoticeVersion, { words }: Viewpoint): string[] {
  const w = words.notice;
  const products = version.linkedOnly.map((id) => nameOf(id, words.names.products, undefined).name);
  return [
    ...(version.publicOnly ? [w.dataPublic] : []),
    ...(version.leastAge === null ? [] : [fill(w.dataAge, { age: version.leastAge })]),
    ...(version.onlySinceStart ? [w.dataSinceStart] : []),
    ...(products.length > 0 ? [fill(w.dataLinked, { products: products.join(', ') })] : []),
    ...(version.toldDays === null ? [] : [fill(w.told, { days: version.toldDays })]),
    ...(version.monthlyLimit === undefined
      ? []
      : [fill(w.monthly, { limit: version.monthlyLimit })]),
    ...(version.directMarketing ? [w.direct] : []),
  ];
}

function switchOffOf({ content }: PublishedNotice, { words, locale }: Viewpoint): string[] {
  const text = content.texts?.[locale].switchOff;
  const no = content.canBeSwitchedOff === false ? words.notice.switchOffNo : '';
  const said = [no, text].filter(Boolean).join(' ');
  return said === '' ? [] : [said];
}

function objectionOf(
  { version, content }: PublishedNotice,
  { words, locale }: Viewpoint,
): string[] {
  const w = words.notice;
  const own = content.texts?.[locale].objecting;
  return [
    w.objectionOffered,
    ...(own ? [own] : []),
    version.covers === 'everything' ? w.objectionEverything : w.objectionAfter,
    w.callBack,
  ];
}
