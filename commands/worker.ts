import { forgetAnswers } from '#flows/forget-answers.ts';
import { openHouse } from '#flows/house.ts';
import { openMailDoor } from '#flows/open-mail-door.ts';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { openTransport } from '#flows/open-transport.ts';
import { readInbound } from '#flows/read-inbound.ts';
import { runSequencer } from '#flows/run-sequencer.ts';
import { sendCenterRequests } from '#flows/send-center-requests.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { openWhenFree } from './supervise/open-when-free.ts';
import { endWithSupervisor } from './supervise/part-process.ts';
import { runLoop } from './supervise/run-loop.ts';

/** What goes on without anybody asking: the sequencer, the letters and the mail, each for itself. */
const house = openHouse(process.env, { part: 'worker' });
const transport = openTransport(house);
const reader = openMailReader(house);
const halt = new AbortController();
const door = openWhenFree(house, () => openMailDoor(house), halt.signal);

const letters = {
  name: 'letters',
  channel: 'letters',
  idle: 1_000,
  turn: () => sendLetters(house, transport),
};

const mail = {
  name: 'mail',
  channel: 'mail',
  idle: 1_000,
  turn: () => readInbound(house, reader.read),
};

const centers = {
  name: 'centers',
  channel: 'centers',
  idle: 5_000,
  turn: () => sendCenterRequests(house),
};

const forgetting = {
  name: 'forgetting',
  channel: 'forgetting',
  idle: 3_600_000,
  turn: () => forgetAnswers(house).then(() => 0),
};

const running = [
  runSequencer(house, halt.signal),
  runLoop(house, letters, halt.signal),
  runLoop(house, mail, halt.signal),
  runLoop(house, centers, halt.signal),
  runLoop(house, forgetting, halt.signal),
];

endWithSupervisor(async () => {
  halt.abort();
  await (await door)?.close();
  await Promise.all(running);
  await transport.close();
  await reader.close();
  await house.close();
});
