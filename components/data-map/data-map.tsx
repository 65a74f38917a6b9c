import type { FamilyView, PlaceView, UseView } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';
import { DrawnUseBox } from './drawn-use-box.tsx';
import { type DrawnPlace, layOut } from './layout.ts';
import { BOX_LEFT, LINE, PLACE_DOT, PLACE_TEXT, ROW, SOURCE_DOT, WIDTH } from './measures.ts';
import type { DrawnFamily } from './place-sources.ts';

interface Props {
  uses: readonly UseView[];
  families: readonly FamilyView[];
  places: readonly PlaceView[];
  words: Messages['overview'];
}

/** From where, for what, to where: drawn on the server, read in order by whoever hears it. Wide screens only. */
export function DataMap({ uses, families, places, words }: Props) {
  const map = layOut(uses, families, places);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, not a fieldset
    <svg
      className="data-map"
      viewBox={`0 0 ${WIDTH} ${Math.ceil(map.height) + 8}`}
      role="group"
      aria-label={words.mapText}
    >
      <g className="heads">
        <text y="20">{words.sources}</text>
        <text x={BOX_LEFT} y="20">
          {words.purposes}
        </text>
        <text x={PLACE_DOT - 6} y="20">
          {words.places}
        </text>
      </g>
      {map.families.map((family) => (
        <Family key={family.id} family={family} />
      ))}
      {map.uses.map((drawn) => (
        <DrawnUseBox key={drawn.use.purpose} drawn={drawn} />
      ))}
      {map.places.map((place) => (
        <Place key={place.place.id} place={place} />
      ))}
    </svg>
  );
}

function Family({ family }: { family: DrawnFamily }) {
  return (
    <g className="family">
      <text className="name" y={family.top + LINE - 6}>
        {family.name}
      </text>
      {family.lines.map((line, i) => (
        <text key={line} className="from" y={family.top + LINE * 2 - 8 + i * (LINE - 3)}>
          {line}
        </text>
      ))}
      {family.rows.map(({ id, name, y }) => (
        <g key={id}>
          <text x="18" y={y + 6}>
            {name}
          </text>
          <path className="leader" d={`M18 ${y + ROW / 2 - 1}H${SOURCE_DOT - 10}`} />
          <circle className="dot" cx={SOURCE_DOT} cy={y} r="4" />
        </g>
      ))}
    </g>
  );
}

function Place({ place: { place, top, lines } }: { place: DrawnPlace }) {
  return (
    <g className="place">
      <circle className="dot" cx={PLACE_DOT} cy={top + LINE / 2} r="4" />
      <text className="name" x={PLACE_TEXT} y={top + LINE / 2 + 6}>
        {place.name}
      </text>
      {lines.map((line, i) => (
        <text key={line} className="from" x={PLACE_TEXT} y={top + LINE * 1.5 + 4 + i * (LINE - 2)}>
          {line}
        </text>
      ))}
    </g>
  );
}
