import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neededHeight, stack } from '#components/data-map/stack.ts';
import { wrap } from '#components/data-map/wrap.ts';

test('what stands under each other on the map keeps its order and never overlaps', () => {
  const thing = fc.record({
    height: fc.integer({ min: 10, max: 200 }),
    middle: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(thing, { minLength: 1, maxLength: 20 }), (things) => {
      const tops = stack(things, 20, 50, 900);
      const bottom = Math.max(900, neededHeight(things, 20, 50));
      things.forEach(({ height }, i) => {
        const top = tops[i] ?? Number.NaN;
        const next = tops[i + 1] ?? bottom + 20;
        expect(top).toBeGreaterThanOrEqual(50);
        expect(top + height + 20).toBeLessThanOrEqual(next + 0.001);
      });
    }),
  );
});

test('a text is broken between words only, and nothing of it is lost', () => {
  expect(wrap('Facebook, Instagram, Messenger, WhatsApp', 22)).toEqual([
    'Facebook, Instagram,',
    'Messenger, WhatsApp',
  ]);
  expect(wrap('Datenschutzgrundverordnung', 10)).toEqual(['Datenschutzgrundverordnung']);
});
