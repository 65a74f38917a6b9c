/** A header value such as `text/plain; charset=utf-8`: the value in lower case, and its parameters. */
export interface ParameterizedValue {
  value: string;
  parameters: Record<string, string>;
}

const PARAMETER = /;\s*([!-:<-~]{1,60}?)\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"?|([^\s;"]{0,500}))/g;

/**
 * Reads Content-Type and Content-Disposition leniently (RFC 2045 5.1). Continued parameters of
 * RFC 2231 keep their numbered names, save the first: boundaries and charsets are never split in
 * mail that people write.
 */
export function parameterized(header: string): ParameterizedValue {
  const text = header.slice(0, 5000);
  const value = text.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const parameters: Record<string, string> = Object.create(null);
  for (const [, name = '', quoted, bare] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase().replace(/\*0?\*?$/, '');
    const found = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/g, '$1');
    if (!(key in parameters)) parameters[key] = found;
  }
  return { value, parameters };
}
