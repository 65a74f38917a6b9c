import { readPerson } from '#app/auth.ts';
import { answerFile } from '#app/door/answer-file.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { portalHouse } from '#app/house.ts';
import { exportOwnData } from '#flows/export-own-data.ts';

/** `/my/data.json` */
export async function GET(): Promise<Response> {
  const actor = await readPerson();
  if (actor === null) return redirectTo('/sign-in');
  return answerFile('my-data', await exportOwnData(portalHouse(), actor));
}
