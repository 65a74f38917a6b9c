import type { z } from 'zod';
import { readNotice, readNotices } from '#flows/read-notices.ts';
import { notModified } from '#gate/not-modified.ts';
import { noticeAnswer } from '#gate/notice-answer.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { noticesInForce, noticesQuery } from '#gate/schemas/notice.ts';
import { chooseLocale } from '#messages/choose-locale.ts';

type Query = z.output<typeof noticesQuery>;

export const readNoticesRoute = route<undefined, Query>({
  method: 'GET',
  path: '/api/v1/notices',
  summary: 'The notices in force.',
  scope: null,
  writes: false,
  query: noticesQuery,
  responses: { 200: { description: 'One for each purpose that matches', schema: noticesInForce } },
  async handle({ house, actor, query }) {
    const now = house.now();
    const locale = chooseLocale(query.locale ?? 'en');
    const notices = (await readNotices(house, actor, now))
      .filter(({ version }) => version.effectiveAt <= now)
      .filter(({ version }) => query.purpose === undefined || version.purpose === query.purpose)
      .filter(({ version }) => namesProduct(version.uses, query.product));
    return {
      status: 200,
      json: { notices: notices.map((notice) => noticeAnswer(notice, query.region, locale)) },
    };
  },
});

function namesProduct(uses: readonly { products: readonly string[] }[], product?: string): boolean {
  return product === undefined || uses.some((each) => each.products.includes(product));
}

/** A version number as it is written: no sign, no leading zero, so that each version has one address. */
const VERSION = /^[1-9]\d{0,6}$/;

export const readNoticeRoute = route({
  method: 'GET',
  path: '/api/v1/notices/{purpose}/{version}',
  summary: 'One version of a notice, for ever the same bytes.',
  scope: null,
  writes: false,
  responses: {
    200: { description: 'The version exactly as published', type: 'application/json' },
    304: { description: 'The asker has it' },
    404: { description: 'No such version' },
  },
  async handle({ house, actor, parts, request }) {
    const { purpose = '', version = '' } = parts;
    const found = VERSION.test(version)
      ? await readNotice(house, actor, purpose, Number(version))
      : null;
    if (!found) throw new Problem('not-found', 'No such version of such a notice.');
    const headers = {
      etag: `"${found.notice.hash}"`,
      'cache-control': 'public, max-age=31536000, immutable',
    };
    if (notModified(request, headers.etag)) return { status: 304, headers };
    return { status: 200, text: found.notice.text, headers };
  },
});
