import { StateMark } from '#components/state-mark.tsx';
import type { DrawnUse } from './layout.ts';
import { BOX_LEFT, BOX_PADDING, BOX_WIDTH, LINE } from './measures.ts';

/** One use of data: its curves and, as a link to its notice, its box. */
export function DrawnUseBox({ drawn }: { drawn: DrawnUse }) {
  const { use, top, height, titleLines, stateLines, curves } = drawn;
  const firstLine = top + BOX_PADDING + LINE - 7;
  const stateTop = top + BOX_PADDING + titleLines.length * LINE;
  return (
    <g className={`use state-${use.state}`}>
      {curves.map((d) => (
        <path key={d} className="curve" d={d} />
      ))}
      <a href={use.href}>
        <rect x={BOX_LEFT} y={top} width={BOX_WIDTH} height={height} rx="3" />
        {titleLines.map((line, i) => (
          <text key={line} className="name" x={BOX_LEFT + 52} y={firstLine + i * LINE}>
            {line}
          </text>
        ))}
        <StateMark state={use.state} x={BOX_LEFT + 18} y={top + height / 2 - 10} />
        {stateLines.map((line, i) => (
          <text key={line} className="state" x={BOX_LEFT + 52} y={stateTop + LINE - 6 + i * LINE}>
            {line}
          </text>
        ))}
      </a>
    </g>
  );
}
