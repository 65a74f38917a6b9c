import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { callWebhook } from '#flows/call-webhook.ts';
import { moveOwnAccounts } from '#flows/move-own-accounts.ts';
import { addressKind } from '#flows/public-address.ts';
import { readOwnCenters } from '#flows/read-own-centers.ts';
import { sendCenterRequests } from '#flows/send-center-requests.ts';
import { testHouse } from '#tests/support/house.ts';
import { proveFurther, signIn } from './sign-in.ts';
import { link, open, publishRegister } from './stage.ts';

const SECRET = 'a secret that only the directory knows';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A directory that answers with these, one after the other, and the last one from then on. */
async function directory(...statuses: readonly number[]): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    heard.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    const status = statuses[Math.min(heard.length, statuses.length) - 1] ?? 500;
    answer.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/centers`, heard };
}

it('where the operator keeps the centers, it is asked with a signature, again until it takes it, and the page says so', async () => {
  const { url, heard } = await directory(503, 302, 204);
  const house = await testHouse({
    environment: {
      CENTERS: 'operator',
      CENTERS_WEBHOOK_URL: url,
      CENTERS_WEBHOOK_SECRET: SECRET,
    },
  });
  await publishRegister(house);
  await open(house, 'a', 'b');
  const mia = await proveFurther(house, await signIn(house, 'a@example.org'), 'b@example.org');
  expect(await moveOwnAccounts(house, mia, { accounts: ['b'], beside: 'a' })).toEqual({
    kind: 'requested',
  });
  expect((await readOwnCenters(house, mia)).requested).toMatchObject([
    { accounts: ['b'], beside: 'a', isUnderWay: true },
  ]);
  for (let i = 0; i < 3; i += 1) {
    expect(await sendCenterRequests(house)).toBe(1);
    expect(await sendCenterRequests(house)).toBe(0);
    house.pass({ minutes: 6 });
  }
  expect(await sendCenterRequests(house)).toBe(0);
  expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual(
    Array(3).fill(JSON.parse(heard[0]?.body ?? '').id),
  );
  const { headers, body } = heard[2] ?? { headers: {}, body: '' };
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const signature = createHmac('sha256', SECRET).update(signed).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  expect(JSON.parse(body)).toMatchObject({ type: 'center.join', accounts: ['b'], beside: 'a' });
  const links = await house.db`select 1 from events where type = 'linked'`;
  expect(links.length).toBe(0);
  const letters = await house.db`select about from letters where kind = 'center_changed'`;
  expect(letters.map(({ about }) => about.change)).toEqual(['asked_to_join', 'asked_to_join']);
  await link(house, 'theirs', '2026-01-15T12:05:00Z', 'a', 'b');
  const { requested, centers } = await readOwnCenters(house, mia);
  expect(requested).toEqual([]);
  expect(centers).toMatchObject([
    { center: 'theirs', accounts: [{ account: 'a' }, { account: 'b' }] },
  ]);
});

it('threat 32: the portal calls the open internet by https or this machine, and never a private network', async () => {
  const call = { secret: SECRET, id: 'x', at: 0, body: '{}' };
  for (const url of [
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0/',
    'http://93.184.216.34/',
  ])
    expect(await callWebhook({ ...call, url }), url).not.toBe(null);
  const refused = 'its address is not one that may be called';
  expect(await callWebhook({ ...call, url: 'https://10.0.0.1/' })).toBe(refused);
  expect(await callWebhook({ ...call, url: 'http://93.184.216.34/' })).toBe(refused);
});

it.each([
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['93.184.216.34', 'public'],
  ['2606:2800:220:1::1', 'public'],
  ['100.64.0.1', 'closed'],
  ['172.31.255.255', 'closed'],
  ['172.32.0.1', 'public'],
  ['224.0.0.1', 'closed'],
  ['255.255.255.255', 'closed'],
  ['fe80::1', 'closed'],
  ['::ffff:127.0.0.1', 'closed'],
  ['::', 'closed'],
  ['2002:a00:1::', 'closed'],
  ['not an address', 'closed'],
] as const)('threat 32: %s is %s', (ip, kind) => {
  expect(addressKind(ip)).toBe(kind);
});
