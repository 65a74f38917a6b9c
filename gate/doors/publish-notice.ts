import { z } from 'zod';
import { noticeDocumentSchema } from '#flows/notice-document.ts';
import { publishNotice } from '#flows/publish-notice.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { parseWith } from '#gate/parse-with.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { published } from '#gate/schemas/notice.ts';

/** The flow reads the document itself, as it is stored as sent; what does not parse at all is a 400 before. */
const notice = z.looseObject({});

export const publishNoticeRoute = route<Record<string, unknown>>({
  method: 'POST',
  path: '/api/v1/notices',
  summary: 'Publish a notice version, for good.',
  scope: 'notices:write',
  writes: true,
  body: { ...jsonBody(notice), describedBy: noticeDocumentSchema },
  responses: {
    201: { description: 'Published', schema: published },
    409: { description: 'This version is published already, with other content' },
    422: { description: 'It may not be published' },
  },
  async handle({ house, actor, body }) {
    parseWith(noticeDocumentSchema, body);
    const answer = await publishNotice(house, actor, body);
    if (answer.kind === 'exists') {
      throw new Problem('conflict', 'This version is published already; publish the next one.');
    }
    if (answer.kind === 'refused') {
      const errors = answer.errors.map(({ pointer, detail }) => ({ pointer, detail }));
      throw new Problem('refused-notice', errors[0]?.detail ?? 'refused', { errors });
    }
    const { purpose, version, hash } = answer;
    return {
      status: 201,
      json: { purpose, version, hash },
      headers: { location: `/api/v1/notices/${purpose}/${version}` },
    };
  },
});
