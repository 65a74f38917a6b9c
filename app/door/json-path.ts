/** What is taken away, one's own record or the public figures, is a file by its name; the handler behind it has an address of its own. */
export function jsonPath(path: string): string | null {
  const found = /^(\/figures|\/my\/(?:data|receipts\/[^/]+))\.json$/.exec(path);
  return found ? `${found[1]}/json` : null;
}
