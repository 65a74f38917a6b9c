/** Line ends and tabs stay; everything else that cannot be seen, or turns what follows around, is shown. */
const HIDDEN = /[\p{C}\u2028\u2029]/gu;

/**
 * A stranger's text for an officer's eyes: no escape code reaches a terminal, no direction mark turns a
 * name around. Control characters become their pictures (U+2400 …), the others their number in brackets.
 */
export function visibleText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(HIDDEN, (character) => {
    if (character === '\n' || character === '\t') return character;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
