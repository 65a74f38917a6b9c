import { createHash } from 'node:crypto';
import { type ClaimedKey, claimKey, keepAnswer, releaseKey } from '#db/idempotency-keys.ts';
import type { Actor } from '#flows/actor.ts';
import type { House } from '#flows/house.ts';
import { DAY } from '#rules/instant.ts';
import { Problem } from './problem.ts';
import type { Answer } from './route.ts';
import { answerText } from './write-answer.ts';

/** A claim without an answer as old as this was left behind by a process that died. */
const CLAIM_MS = 15_000;

export interface Once {
  readonly house: House;
  readonly actor: Actor;
  /** The Idempotency-Key, as sent. */
  readonly key: string;
  /** Method and path: the same key for another call is another request. */
  readonly call: string;
  readonly body: Uint8Array;
}

/** Work in progress in this process, so that a second request with the same key waits for the first. */
const running = new Map<string, Promise<unknown>>();

/**
 * Does `work` at most once for each Idempotency-Key of an asker: repeated within 24 hours the same
 * bytes are answered again; with another body it is 409. An answer that says "try again" is not kept.
 */
export async function answerOnce(once: Once, work: () => Promise<Answer>): Promise<Answer> {
  const asked = claimOf(once);
  const name = `${asked.owner} ${asked.key}`;
  for (let first = running.get(name); first; first = running.get(name)) await first;
  const answering = answerClaimed(once.house, asked, work);
  const settled = answering.then(
    () => undefined,
    () => undefined,
  );
  running.set(name, settled);
  try {
    return await answering;
  } finally {
    running.delete(name);
  }
}

async function answerClaimed(
  house: House,
  asked: ClaimedKey,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const now = house.now();
  const limits = { now, keptSince: now - DAY, aliveSince: now - CLAIM_MS };
  const claim = await claimKey(house.db, asked, limits);
  switch (claim.kind) {
    case 'claimed':
      return worked(house, asked, work);
    case 'answered':
      return { status: claim.kept.status, text: claim.kept.answer };
    case 'other_body':
      throw new Problem(
        'idempotency-conflict',
        'This Idempotency-Key came with another request before.',
      );
    case 'in_progress':
      throw new Problem('in-progress', 'Ask again soon for its answer.', {
        headers: { 'retry-after': '2' },
      });
  }
}

async function worked(
  house: House,
  asked: ClaimedKey,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await work();
    const text = answerText(answer);
    await keepAnswer(house.db, asked, { status: answer.status, answer: text });
    return { ...answer, text };
  } catch (error) {
    await releaseKey(house.db, asked);
    throw error;
  }
}

function claimOf({ house, actor, key, call, body }: Once): ClaimedKey {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new Problem('invalid-request', 'Idempotency-Key: 1 to 255 visible ASCII characters.');
  }
  const owner =
    actor.kind === 'key'
      ? `key:${actor.id}`
      : `client:${house.vault.hmac('idempotency', actor.kind === 'anonymous' ? actor.client : actor.kind)}`;
  const bodyHash = createHash('sha256').update(`${call}\n`).update(body).digest();
  return { owner, key, bodyHash };
}
