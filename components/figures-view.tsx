import type { Messages } from '#messages/messages.ts';
import { MonthChart, type MonthSeries } from './month-chart.tsx';
import { ScrollArea } from './scroll-area.tsx';

interface FigureRow {
  readonly name: string;
  readonly received: string;
  readonly inForce: string;
  readonly median: string;
}

export interface FiguresView {
  readonly lede: string;
  readonly months: readonly string[];
  readonly series: readonly MonthSeries[];
  readonly purposes: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly FigureRow[];
    readonly total: FigureRow;
  }[];
}

/** What everybody may know: as a picture, as tables, and as JSON. */
export function Figures({ words, view }: { words: Messages; view: FiguresView }) {
  const w = words.desk.figures;
  const { month, table } = words.desk.overview;
  const chartWords = { month, table, none: w.none, small: w.small };
  return (
    <>
      <div className="opening">
        <h1>{w.title}</h1>
        <p className="lead">{view.lede}</p>
        <p className="muted">{w.smallText}</p>
      </div>
      <div className="mt-12">
        <MonthChart
          id="received"
          title={w.received}
          months={view.months}
          series={view.series}
          words={chartWords}
        />
      </div>
      {view.purposes.map(({ id, name, rows, total }) => (
        <section className="mt-12" key={id} aria-labelledby={`figures-${id}`}>
          <h2 id={`figures-${id}`}>{name}</h2>
          <ScrollArea label={name} className="mt-4">
            <table>
              <caption className="visually-hidden">{name}</caption>
              <thead>
                <tr>
                  <th scope="col">{month}</th>
                  <th scope="col">{w.received}</th>
                  <th scope="col">{w.inForce}</th>
                  <th scope="col">{w.median}</th>
                </tr>
              </thead>
              <tbody>
                {[...rows, total].map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    <td>{row.received}</td>
                    <td>{row.inForce}</td>
                    <td>{row.median}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </section>
      ))}
      <p className="mt-12">
        <a href="/figures.json">{w.json}</a>
      </p>
    </>
  );
}
