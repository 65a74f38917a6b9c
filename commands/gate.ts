import { openHouse } from '#flows/house.ts';
import { serveGate } from '#gate/serve.ts';
import { endWithSupervisor } from './supervise/part-process.ts';

/** The front gate as a process of its own, started by the supervisor with NEXT_PORT and GATE_SECRET. */
const house = openHouse(process.env, { part: 'gate', connections: 16 });
const served = await serveGate(house, {
  nextPort: Number(wanted('NEXT_PORT')),
  gateSecret: wanted('GATE_SECRET'),
});
house.log('info', 'listening', { port: served.port });

endWithSupervisor(async () => {
  await served.close();
  await house.close();
});

function wanted(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`${name} is not set; start with npm start`);
  return value;
}
