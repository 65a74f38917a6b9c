import { describe, expect, it } from 'vitest';
import { readMessage } from '#mail/inbound/read-message.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { letterOfVerpTag, tagOf, verpTag, withTag } from '#mail/verp.ts';
import { PURPOSES } from './signed-mail.ts';

const KEY = new Uint8Array(32).fill(7);
const LETTER = '0198a0c4-7f00-7000-8000-00000000002a';

function bounce(status: string, action: string): string {
  return [
    'From: MAILER-DAEMON@mx.example',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; Tom@Gone.example',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Please confirm',
    'Message-ID: <letter-1@portal.example>',
    '--b--',
  ].join('\r\n');
}

async function report(message: string) {
  const to = [withTag('bounces@portal.example', verpTag(LETTER, KEY))];
  const options = { ourNames: [], ourAddresses: [], arcSealers: [], purposes: PURPOSES };
  const resolver = zoneResolver({});
  const raw = Buffer.from(message);
  return (await readMessage(raw, { from: null, to, receivedAt: 0 }, { ...options, resolver }))
    .report;
}

describe('a bounce', () => {
  it('tells whose mail failed, for good, and which letter it was', async () => {
    const read = await report(bounce('5.1.1', 'failed'));
    expect(read).toMatchObject({
      kind: 'bounce',
      failure: 'permanent',
      status: '5.1.1',
      recipient: 'tom@gone.example',
      originalMessageId: 'letter-1@portal.example',
    });
    expect(letterOfVerpTag(read?.verpTag ?? '', KEY)).toBe(LETTER);
  });

  it.each([
    ['4.2.2', 'failed', 'transient'],
    ['4.4.1', 'delayed', 'transient'],
    ['2.0.0', 'delivered', 'delivered'],
    ['5.2.2', 'failed', 'permanent'],
  ])('with status %s and action %s is %s', async (status, action, failure) => {
    expect(await report(bounce(status, action))).toMatchObject({ failure });
  });

  it('with a tag that we did not make names no letter of ours', () => {
    const tag = verpTag(LETTER, KEY);
    expect(letterOfVerpTag(tag, new Uint8Array(32).fill(8))).toBeNull();
    expect(
      letterOfVerpTag(
        tag.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        KEY,
      ),
    ).toBeNull();
    expect(letterOfVerpTag('v-x-y', KEY)).toBeNull();
    expect(letterOfVerpTag(tag.toUpperCase(), KEY)).toBe(LETTER);
  });

  it('has a return path that fits into a mail address', () => {
    const address = withTag('objections@portal.example', verpTag(LETTER, KEY));
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
    expect(tagOf(address)).toBe(verpTag(LETTER, KEY));
    expect(tagOf('objections@portal.example')).toBeNull();
    expect(() => verpTag('Not An Id', KEY)).toThrow(RangeError);
  });
});
