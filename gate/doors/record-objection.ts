import type { z } from 'zod';
import { recordObjection } from '#flows/record-objection.ts';
import { jsonBody } from '#gate/body-kinds.ts';
import { inTheFuture } from '#gate/in-the-future.ts';
import { route } from '#gate/route.ts';
import { recorded, recordedFiling } from '#gate/schemas/filing.ts';
import { unknownPurpose, wrongAddress } from '#gate/target-problems.ts';

export const recordObjectionRoute = route<z.output<typeof recordedFiling>>({
  method: 'POST',
  path: '/api/v1/objections/recorded',
  summary: 'Record an objection that came another way. It counts as confirmed, on its evidence.',
  scope: 'objections:record',
  writes: true,
  body: jsonBody(recordedFiling),
  responses: { 201: { description: 'Recorded, with the accounts it covers', schema: recorded } },
  async handle({ house, actor, body }) {
    const { address, account, ...rest } = body;
    const target = account === undefined ? { address: address ?? '' } : { account };
    const answer = await recordObjection(house, actor, { target, ...rest });
    if (answer.kind === 'bad_address') throw wrongAddress(answer.problem);
    if (answer.kind === 'unknown_purpose') throw unknownPurpose(body.purposes, answer.purposes);
    if (answer.kind === 'future') throw inTheFuture('/receivedAt');
    if (answer.kind === 'bad_scan') throw new Error('a scan was refused, but none was sent');
    const { reference } = answer;
    const objections = answer.objections.map(({ purpose, accounts }) => ({
      reference,
      purpose,
      status: 'confirmed',
      accounts,
    }));
    return { status: 201, json: { objections } };
  },
});
