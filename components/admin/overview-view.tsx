import { MonthChart, type MonthSeries } from '#components/month-chart.tsx';
import type { Messages } from '#messages/messages.ts';
import { type ClockRow, ClockTable } from './clock-table.tsx';

export interface OverviewView {
  readonly lede: string;
  readonly waiting: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: string;
  }[];
  readonly clock: readonly ClockRow[];
  readonly months: readonly string[];
  readonly charts: readonly {
    readonly id: string;
    readonly title: string;
    readonly series: readonly MonthSeries[];
  }[];
}

/** The privacy office at a glance. */
export function OverviewView({ words, view }: { words: Messages; view: OverviewView }) {
  const w = words.desk.overview;
  return (
    <>
      <p className="mt-4">{view.lede}</p>
      <section className="mt-8" aria-labelledby="waits">
        <h2 id="waits">{w.now}</h2>
        <dl className="numbers mt-4">
          {view.waiting.map(({ id, name, count }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-12" aria-labelledby="clock">
        <h2 id="clock">{w.clock}</h2>
        <p className="muted mt-1">{w.clockLede}</p>
        <ClockTable words={words} rows={view.clock} />
      </section>
      <div className="charts mt-12">
        {view.charts.map(({ id, title, series }) => (
          <MonthChart
            key={id}
            id={id}
            title={title}
            months={view.months}
            series={series}
            words={w}
          />
        ))}
      </div>
    </>
  );
}
