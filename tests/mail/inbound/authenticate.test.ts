import { describe, expect, it } from 'vitest';
import { mail, reading, sealed, signed } from './signed-mail.ts';

const HONEST = mail({
  From: 'Anna <anna@example.org>',
  To: 'objections@portal.example',
  Subject: 'Objection',
  Date: 'Thu, 1 May 2025 10:00:00 +0200',
  'Message-ID': '<1@example.org>',
  'Content-Type': 'text/plain; charset=utf-8',
});

describe('who wrote', () => {
  it('is proven by a signature of the sender’s domain over From and the whole text', async () => {
    const read = await reading(await signed(HONEST));
    expect(read).toMatchObject({ authenticated: 'yes', mayReply: true, dmarcPolicy: 'reject' });
    expect(read.sender).toEqual({ address: 'anna@example.org' });
  });

  it('is not proven where the domain publishes no DMARC policy', async () => {
    const message = HONEST.replaceAll('example.org', 'example.net');
    const read = await reading(await signed(message, { domain: 'example.net' }));
    expect(read).toMatchObject({ authenticated: 'no', mayReply: true });
  });

  it('is not proven by the sending server’s address alone', async () => {
    const read = await reading(HONEST, { ip: '192.0.2.1', mailFrom: 'anna@example.org' });
    expect(read.authenticated).toBe('no');
    expect(read.mayReply).toBe(true);
  });

  it('is refused, and nothing may be sent, where DMARC fails under p=reject', async () => {
    const read = await reading(HONEST, { ip: '198.51.100.9', mailFrom: 'x@evil.example' });
    expect(read).toMatchObject({ authenticated: 'dmarc_fail', mayReply: false });
  });

  it('is not proven under p=none, and a question may be asked', async () => {
    const read = await reading(HONEST.replaceAll('example.org', 'example.com'));
    expect(read).toMatchObject({ authenticated: 'no', mayReply: true, dmarcPolicy: 'none' });
  });
});

describe('a signature does not count', () => {
  const proofOf = async (message: string) => (await reading(message)).authenticated;

  it('of another domain', async () => {
    expect(await proofOf(await signed(HONEST, { domain: 'example.com' }))).toBe('dmarc_fail');
  });

  it('over part of the text, with something put below it (l=)', async () => {
    const length = 'I object to AI training with my posts.\r\n'.length;
    const message = await signed(HONEST, { maxBodyLength: length });
    expect(await proofOf(message)).toBe('yes');
    expect(await proofOf(`${message}I withdraw everything.\r\n`)).toBe('no');
  });

  it('when the text was changed on the way', async () => {
    const message = (await signed(HONEST)).replace('I object', 'I agree');
    expect(await proofOf(message)).toBe('dmarc_fail');
  });

  it('when a second From was put above it', async () => {
    expect(await proofOf(`From: eve@evil.example\r\n${await signed(HONEST)}`)).toBe('no');
  });

  it('when a second subject was put above it', async () => {
    expect(await proofOf(`Subject: Other\r\n${await signed(HONEST)}`)).toBe('no');
  });

  it('with a key of less than 1024 bits', async () => {
    expect(await proofOf(await signed(HONEST, { selector: 'weak' }))).not.toBe('yes');
  });

  it('with a key that its domain is only trying out', async () => {
    expect(await proofOf(await signed(HONEST, { selector: 'try' }))).not.toBe('yes');
  });

  it('made with SHA-1', async () => {
    expect(await proofOf(await signed(HONEST, { algorithm: 'rsa-sha1' }))).not.toBe('yes');
  });

  it('that had expired when the message came', async () => {
    const expires = new Date('2025-05-01T12:00:00Z');
    expect(await proofOf(await signed(HONEST, { expires }))).not.toBe('yes');
  });

  it('where From is not among the signed headers', async () => {
    const message = await signed(HONEST, { headers: 'Subject:Date:To' });
    expect(message).not.toMatch(/h=[^;]*from/i);
    expect(await proofOf(message)).not.toBe('yes');
  });

  it('where a lone carriage return hides a header from other readers', async () => {
    expect(await proofOf(`X-A: 1\rFrom: eve@evil.example\r\n${await signed(HONEST)}`)).toBe('no');
  });
});

describe('who wrote, when somebody forwarded it', () => {
  const seen = 'mx.forwarder.example; dmarc=pass header.from=example.org';

  it('is believed of a sealer on our list, and of nobody else', async () => {
    const message = await sealed(HONEST, 'example.com', seen);
    expect((await reading(message, { arcSealers: ['example.com'] })).authenticated).toBe('yes');
    expect((await reading(message, { arcSealers: ['example.net'] })).authenticated).not.toBe('yes');
    expect((await reading(message)).authenticated).not.toBe('yes');
  });

  it('is not believed where the sealer did not see DMARC pass', async () => {
    const message = await sealed(HONEST, 'example.com', seen.replace('pass', 'fail'));
    expect((await reading(message, { arcSealers: ['example.com'] })).authenticated).not.toBe('yes');
  });

  it('is not proven by an Authentication-Results header under our own name', async () => {
    const forged =
      'Authentication-Results: mx.portal.example; dmarc=pass header.from=example.org\r\n';
    expect((await reading(forged + HONEST)).authenticated).not.toBe('yes');
  });
});

describe('a sender', () => {
  it.each([
    ['nobody', ''],
    ['empty', '<>'],
    ['several people', 'anna@example.org, eve@evil.example'],
    ['a group', 'Friends: anna@example.org;'],
    ['a look-alike at sign', 'anna\uff20example.org'],
    ['an address inside a name', '=?utf-8?q?anna=40example=2Eorg?='],
    ['a quoted local part', '"anna"@example.org'],
    ['a hidden character', 'an\u00adna@example.org'],
    ['two addresses in one', '<anna@example.org> <eve@evil.example>'],
  ])('that is %s is nobody, and is not answered', async (_, from) => {
    const read = await reading(mail({ From: from, Subject: 'x' }));
    expect(read).toMatchObject({ sender: null, mayReply: false, authenticated: 'no' });
  });

  it.each([
    ['anna@example.org', 'anna@example.org'],
    ['anna@example.org (Anna)', 'anna@example.org'],
    ['"anna@bank.example" <Eve@Example.org>', 'eve@example.org'],
    ['"Berg, Anna" <anna@example.org>', 'anna@example.org'],
    ['=?utf-8?q?J=C3=B6rg?= <j@m\u00fcller.de>', 'j@xn--mller-kva.de'],
  ])('written as %s is %s', async (from, address) => {
    expect((await reading(mail({ From: from, Subject: 'x' }))).sender).toEqual({ address });
  });
});
