import { ScrollArea } from '#components/scroll-area.tsx';

export interface MonthSeries {
  readonly id: string;
  readonly name: string;
  /** One for each month, in order; null for one that is withheld. */
  readonly counts: readonly (number | null)[];
  readonly total: string;
}

interface Props {
  id: string;
  title: string;
  /** In words, in order. */
  months: readonly string[];
  series: readonly MonthSeries[];
  words: {
    readonly month: string;
    readonly table: string;
    readonly none: string;
    /** What stands for a number that is withheld. */
    readonly small?: string;
  };
}

const [STEP, BAR, HEIGHT] = [20, 14, 44];

/** Bars by month, a line of them for each name, all on one scale; the table behind them says the same. */
export function MonthChart({ id, title, months, series, words }: Props) {
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  return (
    <figure className="month-chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
      </figcaption>
      {series.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <>
          <ul className="plain-list" aria-hidden="true">
            {series.map((each) => (
              <li key={each.id}>
                <span>{each.name}</span>
                <Bars counts={each.counts} most={most} />
                <span className="total">{each.total}</span>
              </li>
            ))}
          </ul>
          <details>
            <summary>{words.table}</summary>
            <MonthTable title={title} months={months} series={series} words={words} />
          </details>
        </>
      )}
    </figure>
  );
}

function Bars({ counts, most }: { counts: MonthSeries['counts']; most: number }) {
  const width = counts.length * STEP;
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M0 ${HEIGHT - 0.5}H${width}`} stroke="var(--rule)" />
      {counts.map((count, place) => {
        const x = place * STEP + (STEP - BAR) / 2;
        if (count === null) return <Withheld key={x} x={x} />;
        // What is not nothing is never drawn as nothing.
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * (HEIGHT - 4));
        return (
          <rect key={x} x={x} y={HEIGHT - height} width={BAR} height={height} fill="currentColor" />
        );
      })}
    </svg>
  );
}

/** Neither a bar nor nothing: dashes. */
function Withheld({ x }: { x: number }) {
  const y = HEIGHT - 5;
  return (
    <path d={`M${x} ${y}h${BAR}`} stroke="var(--rule)" strokeWidth="3" strokeDasharray="3 2" />
  );
}

function MonthTable({
  title,
  months,
  series,
  words,
}: Pick<Props, 'title' | 'months' | 'series' | 'words'>) {
  return (
    <ScrollArea label={title}>
      <table className="compact">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {series.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((name, place) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {series.map(({ id, counts }) => (
                <td key={id}>{counts[place] ?? words.small}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
