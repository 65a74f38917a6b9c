import { type House, openHouse } from '#flows/house.ts';

const kept = globalThis as { portalHouse?: House };

/** The one house of this process, opened on first use and never at build. */
export function portalHouse(): House {
  kept.portalHouse ??= openHouse(process.env, { part: 'pages' });
  return kept.portalHouse;
}
