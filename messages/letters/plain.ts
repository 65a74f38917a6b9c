/** Dates and lists as each language writes them. Every instant is shown in UTC and says so: one clock for all. */
export const plain = {
  instant: (locale: string, at: number): string =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }).format(at),
  day: (locale: string, at: number): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at),
  list: (locale: string, items: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
};
