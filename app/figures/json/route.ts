import { portalHouse } from '#app/house.ts';
import { readFigures } from '#flows/read-figures.ts';
import { writeInstant } from '#rules/instant.ts';

/** The public figures for machines: a number that is withheld is null, durations are milliseconds. */
export async function GET(): Promise<Response> {
  const { at, purposes } = await readFigures(portalHouse());
  return Response.json(
    { asOf: writeInstant(at), purposes },
    { headers: { 'cache-control': 'public, max-age=3600' } },
  );
}
