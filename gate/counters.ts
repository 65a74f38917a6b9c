/** What happened since this process began, by name and labels; for `/metrics`. */
export class Counters {
  readonly #counts = new Map<string, number>();

  /** `labels` as Prometheus writes them: `route="/x",status="200"`, from a closed set of values only. */
  add(name: string, labels = '', by = 1): void {
    const series = labels === '' ? name : `${name}{${labels}}`;
    this.#counts.set(series, (this.#counts.get(series) ?? 0) + by);
  }

  /** In the order of their names, so that every series of one metric stands together. */
  all(): [series: string, count: number][] {
    return [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}
