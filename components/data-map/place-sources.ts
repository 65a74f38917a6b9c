import type { FamilyView } from '#components/use-view.ts';
import { FAMILY_GAP, HEAD, LINE, ROW } from './measures.ts';
import { wrap } from './wrap.ts';

export interface DrawnFamily {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  /** Its products, in lines. */
  readonly lines: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly y: number }[];
}

export interface DrawnSources {
  readonly families: readonly DrawnFamily[];
  /** The height of each category's line, by its id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly bottom: number;
}

/** The left column: every category once, under its family, from the top down. */
export function placeSources(families: readonly FamilyView[]): DrawnSources {
  let y = HEAD;
  const rowOf = new Map<string, number>();
  const drawn = families.map((family) => {
    const top = y;
    const lines = wrap(family.products.map(({ name }) => name).join(', '), 36);
    y += LINE + lines.length * (LINE - 3) + 4;
    const rows = family.categories.map(({ id, name }) => {
      const row = { id, name, y: y + ROW / 2 };
      rowOf.set(id, row.y);
      y += ROW;
      return row;
    });
    y += FAMILY_GAP;
    return { id: family.id, name: family.name, top, lines, rows };
  });
  return { families: drawn, rowOf, bottom: y - FAMILY_GAP };
}
