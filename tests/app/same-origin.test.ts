import { expect, test } from 'vitest';
import { isLetterFrame } from '#app/door/content-security.ts';
import { postedPath } from '#app/door/posted-path.ts';
import { isSameOrigin } from '#app/door/same-origin.ts';

const PORTAL = 'https://portal.test';
const same = (headers: Record<string, string>, strict = false) =>
  isSameOrigin(new Headers(headers), PORTAL, strict);

test('threat 26: a form is ours where the browser says so, and only there', () => {
  expect(same({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true);
  expect(same({ 'sec-fetch-site': 'none' })).toBe(true);
  expect(same({ 'sec-fetch-site': 'same-site', origin: PORTAL })).toBe(false);
  expect(same({ 'sec-fetch-site': 'cross-site', origin: PORTAL })).toBe(false);
  expect(same({ origin: PORTAL })).toBe(true);
  expect(same({ origin: 'http://localhost:3000', host: 'localhost:3000' })).toBe(true);
  expect(same({ origin: 'https://portal.test.evil.example' })).toBe(false);
  expect(same({ origin: 'https://evil.example', host: 'portal.test' })).toBe(false);
});

test('threat 26: where a cookie gives power, a form that says nothing of its origin is refused', () => {
  expect(same({})).toBe(true);
  expect(same({ origin: 'null' })).toBe(true);
  expect(same({}, true)).toBe(false);
  expect(same({ origin: 'null' }, true)).toBe(false);
  expect(same({ 'sec-fetch-site': 'same-origin' }, true)).toBe(true);
});

test('a form posts to the stable address of its page; all other addresses take none', () => {
  expect(postedPath('/object')).toBe('/object/file');
  expect(postedPath('/confirm/confirm.abc.def')).toBe('/confirm/confirm.abc.def/press');
  expect(postedPath('/confirm/a/b')).toBeNull();
  expect(postedPath('/')).toBeNull();
});

test('only a letter of the mailbox may be framed', () => {
  expect(isLetterFrame('/mailbox/abc/html')).toBe(true);
  expect(isLetterFrame('/mailbox/abc/html/more')).toBe(false);
  expect(isLetterFrame('/object')).toBe(false);
});
