import type { FamilyView, PlaceView, UseView } from '#components/use-view.ts';
import {
  BOX_GAP,
  BOX_LEFT,
  BOX_PADDING,
  BOX_RIGHT,
  HEAD,
  LINE,
  PLACE_DOT,
  PLACE_GAP,
  SOURCE_DOT,
} from './measures.ts';
import { type DrawnFamily, placeSources } from './place-sources.ts';
import { neededHeight, stack } from './stack.ts';
import { wrap } from './wrap.ts';

export interface DrawnUse {
  readonly use: UseView;
  readonly top: number;
  readonly height: number;
  readonly titleLines: readonly string[];
  readonly stateLines: readonly string[];
  /** The curves that come in from its data and go out to its places, as SVG path data. */
  readonly curves: readonly string[];
}

export interface DrawnPlace {
  readonly place: PlaceView;
  readonly top: number;
  readonly lines: readonly string[];
}

export interface DrawnMap {
  readonly height: number;
  readonly families: readonly DrawnFamily[];
  readonly uses: readonly DrawnUse[];
  readonly places: readonly DrawnPlace[];
}

/** Everything the map draws, with where it stands. `families` and `places` are those of all the uses, once each. */
export function layOut(
  uses: readonly UseView[],
  families: readonly FamilyView[],
  places: readonly PlaceView[],
): DrawnMap {
  const sources = placeSources(families);
  const boxes = uses.map((use) => boxOf(use, middleOf(categoriesOf(use), sources.rowOf)));
  const labels = places.map((place) => labelOf(place));
  const height = Math.max(
    sources.bottom,
    neededHeight(boxes, BOX_GAP, HEAD),
    neededHeight(labels, PLACE_GAP, HEAD),
  );
  const boxTops = stack(boxes, BOX_GAP, HEAD, height);
  const centers = new Map(
    boxes.map((box, i) => [box.use.purpose, (boxTops[i] ?? 0) + box.height / 2]),
  );
  const placeTops = stack(
    labels.map((label) => ({
      ...label,
      middle: meanOf(centersOfPlace(label.place, uses, centers)),
    })),
    PLACE_GAP,
    HEAD,
    height,
  );
  const dotOf = new Map(places.map(({ id }, i) => [id, (placeTops[i] ?? 0) + LINE / 2]));
  return {
    height,
    families: sources.families,
    uses: boxes.map((box, i) => {
      const top = boxTops[i] ?? 0;
      return { ...box, top, curves: curvesOf({ ...box, top }, sources.rowOf, dotOf) };
    }),
    places: labels.map((label, i) => ({ ...label, top: placeTops[i] ?? 0 })),
  };
}

function categoriesOf(use: UseView): string[] {
  return use.families.flatMap(({ categories }) => categories.map(({ id }) => id));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
}

function middleOf(ids: readonly string[], heights: ReadonlyMap<string, number>): number {
  return meanOf(ids.map((id) => heights.get(id) ?? HEAD));
}

function centersOfPlace(
  place: PlaceView,
  uses: readonly UseView[],
  centers: ReadonlyMap<string, number>,
): number[] {
  return uses
    .filter((use) => use.places.some(({ id }) => id === place.id))
    .map((use) => centers.get(use.purpose) ?? HEAD);
}

function boxOf(use: UseView, middle: number) {
  const titleLines = wrap(use.title, 28);
  const stateLines = wrap(use.stateText, 30);
  const height = BOX_PADDING * 2 + (titleLines.length + stateLines.length) * LINE;
  return { use, titleLines, stateLines, height, middle };
}

function labelOf(place: PlaceView) {
  const lines = wrap(place.products.map(({ name }) => name).join(', '), 27);
  return { place, lines, height: LINE + lines.length * (LINE - 2) };
}

/** Evenly spaced heights on a box's side, one for each curve that meets it there. */
function ports(top: number, height: number, count: number): number[] {
  const step = Math.min(14, (height - 16) / Math.max(1, count));
  const first = top + height / 2 - (step * (count - 1)) / 2;
  return Array.from({ length: count }, (_, i) => first + step * i);
}

function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = (toX - fromX) * 0.52;
  return `M${fromX} ${fromY}C${fromX + bend} ${fromY} ${toX - bend} ${toY} ${toX} ${toY}`;
}

function curvesOf(
  box: { use: UseView; top: number; height: number },
  rowOf: ReadonlyMap<string, number>,
  dotOf: ReadonlyMap<string, number>,
): string[] {
  const ins = heightsOf(categoriesOf(box.use), rowOf);
  const outs = heightsOf(
    box.use.places.map(({ id }) => id),
    dotOf,
  );
  const left = ports(box.top, box.height, ins.length);
  const right = ports(box.top, box.height, outs.length);
  return [
    ...ins.map((y, i) => curve(SOURCE_DOT, y, BOX_LEFT, left[i] ?? y)),
    ...outs.map((y, i) => curve(BOX_RIGHT, right[i] ?? y, PLACE_DOT, y)),
  ];
}

function heightsOf(ids: readonly string[], heights: ReadonlyMap<string, number>): number[] {
  return ids
    .map((id) => heights.get(id))
    .filter((y) => y !== undefined)
    .sort((a, b) => a - b);
}
