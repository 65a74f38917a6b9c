/** The same text with every comment, string and template blanked out, so that what is left is code, at its place. */
const NOT_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\^[^\n]*?\$\//g;

export function mask(code: string): string {
  return code.replace(NOT_CODE, (text) => text.replace(/[^\n]/g, '_'));
}

/** Where the bracket that opens at `open` closes; the index of the closing one. */
export function closing(masked: string, open: number): number {
  let depth = 0;
  for (let index = open; index < masked.length; index++) {
    const char = masked[index] as string;
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (depth === 0) return index;
  }
  throw new Error(`nothing closes what opens at ${open}`);
}
