import { expect, test } from 'vitest';
import { da } from '#messages/da.ts';
import { de } from '#messages/de.ts';
import { en } from '#messages/en.ts';

/** Every text under its path: `object.address.label`. */
function texts(words: unknown, path = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[path, words]]);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(
    Object.entries(words).flatMap(([key, inner]) => [
      ...texts(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

function gaps(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

const english = texts(en);

for (const [language, words] of Object.entries({ de, da })) {
  test(`every message is there in ${language}, and none that English lacks`, () => {
    expect([...texts(words).keys()].sort()).toEqual([...english.keys()].sort());
  });

  test(`every message in ${language} leaves the same gaps to fill, and none is empty`, () => {
    for (const [key, text] of texts(words)) {
      expect(text.trim(), key).not.toBe('');
      expect(new Set(gaps(text)), key).toEqual(new Set(gaps(english.get(key) ?? '')));
    }
  });

  test(`the messages in ${language} are its own words, not English left over`, () => {
    const same = [...texts(words)].filter(
      ([key, text]) => text === english.get(key) && text.split(' ').length > 3,
    );
    expect(same).toEqual([]);
  });
}
