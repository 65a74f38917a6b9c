const ID = /<([^<>\s]{1,900})>/g;

/** The first message id in a header value, without its angle brackets, or null. */
export function messageIdIn(value: string): string | null {
  return messageIdsIn(value)[0] ?? null;
}

/** The last ten ids of an In-Reply-To or References field, newest first. */
export function messageIdsIn(value: string): string[] {
  const ids = [...value.slice(0, 20_000).matchAll(ID)].map(([, id]) => id as string);
  return ids.slice(-10).reverse();
}
