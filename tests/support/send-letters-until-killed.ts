import { setTimeout as pause } from 'node:timers/promises';
import { openHouse } from '#flows/house.ts';
import { openTransport } from '#flows/open-transport.ts';
import { sendLetters } from '#flows/send-letters.ts';

/** A sender as the worker runs it, in a process of its own, until somebody kills it. */
const house = openHouse(process.env, { part: 'test sender', connections: 2 });
const transport = openTransport(house);
process.send?.('ready');
for (;;) {
  const dealtWith = await sendLetters(house, transport, { lease: 400 });
  if (dealtWith > 0) continue;
  process.send?.('idle');
  await pause(50);
}
