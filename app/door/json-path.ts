/** What a person takes away is a file by its name; the handler behind it has an address of its own. */
export function jsonPath(path: string): string | null {
  const found = /^(\/my\/(?:data|receipts\/[^/]+))\.json$/.exec(path);
  return found ? `${found[1]}/json` : null;
}
