import { describe, expect, it } from 'vitest';
import { mail, reading } from './signed-mail.ts';

const HUMAN = { From: 'anna@example.net', To: 'objections@portal.example', Subject: 'Hello' };
const isAutomatic = async (fields: Record<string, string>, body?: string) => {
  const read = await reading(mail({ ...HUMAN, ...fields }, body));
  expect(read.mayReply).toBe(!read.automatic);
  return read.automatic;
};

describe('a machine is never answered (RFC 3834)', () => {
  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'Auto-Submitted': 'auto-generated; x=y' }],
    [{ Precedence: 'bulk' }],
    [{ Precedence: 'junk' }],
    [{ Precedence: 'list' }],
    [{ 'List-Id': '<a.example>' }],
    [{ 'List-Unsubscribe': '<mailto:a@b.example>' }],
    [{ 'X-Auto-Response-Suppress': 'OOF' }],
    [{ 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' }],
    [{ 'Return-Path': '<>' }],
    [{ From: 'MAILER-DAEMON@example.org' }],
    [{ From: 'postmaster@example.org' }],
    [{ From: 'no-reply@example.org' }],
    [{ From: 'news.noreply@example.org' }],
    [{ From: 'objections@portal.example' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ Subject: 'Automatic reply: Hello' }],
    [{ Subject: 'Abwesenheitsnotiz: Hello' }],
    [{ Subject: 'Autosvar: Hello' }],
    [{ Subject: '=?utf-8?B?QWJ3ZXNlbmhlaXRzbm90aXo=?=' }],
    [{ Subject: 'Undelivered Mail Returned to Sender' }],
  ])('%j', async (fields) => {
    expect(await isAutomatic(fields as Record<string, string>)).toBe(true);
  });

  it('nor a session with an empty return path', async () => {
    expect((await reading(mail(HUMAN), { mailFrom: '' })).automatic).toBe(true);
    expect((await reading(mail(HUMAN), { mailFrom: '<>' })).automatic).toBe(true);
    expect((await reading(mail(HUMAN), { mailFrom: 'anna@example.net' })).automatic).toBe(false);
  });

  it.each([
    [{ 'Auto-Submitted': 'no' }],
    [{ Precedence: 'normal' }],
    [{ 'Feedback-ID': '123:user:proton' }],
    [{ 'Return-Path': '<anna@example.org>' }],
    [{ Subject: 'Re: Hello' }],
    [{ From: 'norbert@example.net' }],
  ])('but a person is, with %j', async (fields) => {
    expect(await isAutomatic(fields as Record<string, string>)).toBe(false);
  });
});
