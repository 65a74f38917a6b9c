import type { IncomingMessage } from 'node:http';
import { receiveMail } from '#flows/receive-mail.ts';
import { MAIL_BODY } from '#gate/body-kinds.ts';
import { inTheFuture } from '#gate/in-the-future.ts';
import { parseWith } from '#gate/parse-with.ts';
import { tooLarge } from '#gate/read-body.ts';
import { route } from '#gate/route.ts';
import { envelopeHeaders, stored } from '#gate/schemas/mail.ts';

/** From whoever takes mail for us. Stored before it is answered; what it says is read afterwards. */
export const receiveMailRoute = route<Uint8Array>({
  method: 'POST',
  path: '/api/v1/mail/inbound',
  summary: 'Hand over a mail as it came.',
  scope: 'mail:write',
  writes: true,
  headers: {
    'X-Envelope-From': 'Return path; empty for the null one',
    'X-Envelope-To': 'Recipients, separated by commas',
    'X-Client-Ip': 'Where the SMTP connection came from',
    'X-Received-At': 'When it was received, where that was before now; RFC 3339',
  },
  body: MAIL_BODY,
  responses: { 202: { description: 'Stored durably', schema: stored } },
  async handle({ house, actor, body, request }) {
    const given = parseWith(envelopeHeaders, envelopeOf(request), 'invalid-request');
    const envelope = {
      from: given['x-envelope-from'],
      to: given['x-envelope-to'] ?? [],
      clientIp: given['x-client-ip'],
    };
    const receivedAt = given['x-received-at'];
    const answer = await receiveMail(house, actor, { raw: body, envelope, receivedAt });
    if (answer.kind === 'future') throw inTheFuture('/X-Received-At');
    if (answer.kind === 'too_large') throw tooLarge(MAIL_BODY.limit);
    return { status: 202, json: { id: answer.id, disposition: 'stored' } };
  },
});

function envelopeOf(request: IncomingMessage): Record<string, string> {
  const names = ['x-envelope-from', 'x-envelope-to', 'x-client-ip', 'x-received-at'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
