import { openHouse } from '#flows/house.ts';
import { openTransport } from '#flows/open-transport.ts';
import { runSequencer } from '#flows/run-sequencer.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { endWithSupervisor } from './supervise/part-process.ts';
import { runLoop } from './supervise/run-loop.ts';

/** What goes on without anybody asking: the sequencer and the letters, each for itself. */
const house = openHouse(process.env, { part: 'worker' });
const transport = openTransport(house);
const halt = new AbortController();

const letters = {
  name: 'letters',
  channel: 'letters',
  idle: 1_000,
  turn: () => sendLetters(house, transport),
};

const running = [runSequencer(house, halt.signal), runLoop(house, letters, halt.signal)];

endWithSupervisor(async () => {
  halt.abort();
  await Promise.all(running);
  await transport.close();
  await house.close();
});
