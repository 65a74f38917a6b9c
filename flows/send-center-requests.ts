import { endCenterRequest, takeCenterRequest, tryAgain } from '#db/center-requests.ts';
import { writeInstant } from '#rules/instant.ts';
import { callWebhook } from './call-webhook.ts';
import type { House } from './house.ts';

const MINUTE = 60_000;
/** How long a request is one sender's own. */
const LEASE = 2 * MINUTE;
const PAUSES = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE);
/** With these pauses, three days. */
const TRIES = 16;

/**
 * Hands one request over to the operator's directory. Answers how many were dealt with: 0 means that none
 * is due, or that no address is set. What is not taken is tried again, under the same id.
 */
export async function sendCenterRequests(house: House): Promise<number> {
  const { centersWebhook: webhook } = house.settings;
  if (webhook === null) return 0;
  const now = house.now();
  const request = await takeCenterRequest(house.db, now, now + LEASE);
  if (request === null) return 0;
  const { id, accounts, beside, requestedAt, attempts } = request;
  const body = JSON.stringify({
    id,
    type: beside === null ? 'center.leave' : 'center.join',
    requestedAt: writeInstant(requestedAt),
    accounts,
    beside,
  });
  const problem = await callWebhook({ ...webhook, id, at: now, body });
  if (problem === null) await endCenterRequest(house.db, id, house.now(), null);
  else {
    house.log('warn', 'center_request_not_taken', { request: id, attempts, problem });
    const pause = PAUSES[attempts - 1] ?? PAUSES.at(-1) ?? LEASE;
    if (attempts >= TRIES) await endCenterRequest(house.db, id, house.now(), problem);
    else await tryAgain(house.db, id, house.now() + pause, problem);
  }
  return 1;
}
