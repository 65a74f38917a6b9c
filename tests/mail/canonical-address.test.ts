import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '#mail/canonical-address.ts';

const address = (text: string) => {
  const read = canonicalAddress(text);
  return read.ok ? read.address : read.problem;
};

const REFUSED = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['anna', 'not_one_at'],
  ['anna@b@example.org', 'not_one_at'],
  ['a@example.org,b@example.org', 'not_one_at'],
  ['anna\uff20example.org', 'look_alike'],
  ['anna@example.org\ufe6bexample.com', 'look_alike'],
  ['ﬁn@example.org', 'look_alike'],
  ['anna@\uff45xample.org', 'look_alike'],
  ['an\u00adna@example.org', 'invisible_character'],
  ['anna@exam\u200bple.org', 'invisible_character'],
  ['anna@\u202eexample.org', 'invisible_character'],
  ['anna@example.org\r\nBcc: b@example.org', 'invisible_character'],
  ['anna\u0000@example.org', 'invisible_character'],
  ['anna\ud800@example.org', 'invisible_character'],
  ['an na@example.org', 'invisible_character'],
  ['"anna"@example.org', 'local_part'],
  ['"a b"@example.org', 'invisible_character'],
  ['anna(hi)@example.org', 'local_part'],
  ['<anna@example.org>', 'local_part'],
  ['a;b@example.org', 'local_part'],
  ['a,b@example.org', 'local_part'],
  ['a:b@example.org', 'local_part'],
  ['a\\b@example.org', 'local_part'],
  ['.anna@example.org', 'local_part'],
  ['anna.@example.org', 'local_part'],
  ['an..na@example.org', 'local_part'],
  ['@example.org', 'local_part'],
  [`${'a'.repeat(65)}@example.org`, 'local_part'],
  ['anna@', 'domain'],
  ['anna@localhost', 'domain'],
  ['anna@example.org.', 'domain'],
  ['anna@.example.org', 'domain'],
  ['anna@exa_mple.org', 'domain'],
  ['anna@exa%41mple.org', 'domain'],
  ['anna@-example.org', 'domain'],
  ['anna@127.0.0.1', 'domain'],
  ['anna@0x7f.1', 'domain'],
  ['anna@[127.0.0.1]', 'domain'],
  ['anna@example.org;b', 'domain'],
  [`anna@${'a'.repeat(64)}.org`, 'domain'],
  [`anna@${'abcdefghi.'.repeat(30)}org`, 'too_long'],
  ['a'.repeat(1001), 'too_long'],
] as const;

describe('the one spelling of an address', () => {
  it.each([
    ['anna@example.org', 'anna@example.org'],
    ['  Anna.Berg@Example.ORG\n', 'anna.berg@example.org'],
    ['anna+shop@example.org', 'anna+shop@example.org'],
    ['a.n.n.a@gmail.com', 'a.n.n.a@gmail.com'],
    ['jörg@müller.de', 'jörg@xn--mller-kva.de'],
    ['jo\u0308rg@example.de', 'jörg@example.de'],
    ['x@straße.de', 'x@xn--strae-oqa.de'],
    ["o'neil@example.co.uk", "o'neil@example.co.uk"],
    ['søren@example.dk', 'søren@example.dk'],
    ['x@XN--MLLER-KVA.de', 'x@xn--mller-kva.de'],
  ])('keeps or folds %j to %j', (text, canonical) => {
    expect(address(text)).toBe(canonical);
  });

  it('threat 15: keeps a homograph domain another domain, visible as an A-label', () => {
    expect(address('x@аpple.com')).toBe('x@xn--pple-43d.com');
  });

  it.each(REFUSED)('threat 14: refuses %j: %s', (text, problem) => {
    expect(address(text)).toBe(problem);
  });

  it('threat 16: folds neither plus tags nor dots: they may be another person’s mailbox', () => {
    const spellings = [
      'anna@gmail.com',
      'anna+a@gmail.com',
      'an.na@gmail.com',
      'anna@googlemail.com',
    ];
    expect(new Set(spellings.map(address)).size).toBe(spellings.length);
  });

  it('leaves what is canonical as it is, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .tuple(
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.constantFrom('Ä.de', 'ß.dk', 'İ.com'),
        )
        .map(([local, domain]) => `${local}@${domain}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const once = canonicalAddress(text);
        if (once.ok) expect(canonicalAddress(once.address)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
