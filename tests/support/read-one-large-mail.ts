import { openHouse } from '#flows/house.ts';
import { openMailDoor } from '#flows/open-mail-door.ts';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { readInbound } from '#flows/read-inbound.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';

/** The worker's mail part in a process of its own: takes and reads one message, then says how much memory it ever held. */
const house = openHouse(process.env, { part: 'test reader', connections: 4 });
const door = await openMailDoor(house, { port: 0 });
const reader = openMailReader(house, { resolver: zoneResolver({}) });
process.send?.({ port: door.port });
process.on('message', async () => {
  while ((await readInbound(house, reader.read)) === 0);
  process.send?.({ mebibytes: process.resourceUsage().maxRSS / 1024 });
  await door.close();
  await reader.close();
  await house.close();
  process.disconnect();
});
