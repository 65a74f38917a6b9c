import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Instant } from '#rules/instant.ts';
import { addressKind } from './public-address.ts';

export interface WebhookCall {
  readonly url: string;
  readonly secret: string;
  /** The same for every try, so that the other side does it once. */
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
}

const PATIENCE = 10_000;

/**
 * Posts JSON, signed as Standard Webhooks has it. Null once it was taken (2xx); otherwise why not. A name
 * is looked up here and the connection goes to what was looked at, so that no second look-up leads it
 * behind our own wall; http and this machine go together, https and the open internet, or this machine.
 */
export async function callWebhook(call: WebhookCall): Promise<string | null> {
  const url = new URL(call.url);
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const found = isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host }];
    const kinds = new Set(found.map(({ address }) => addressKind(address)));
    const allowed = url.protocol === 'https:' ? ['public', 'loopback'] : ['loopback'];
    if (kinds.size !== 1 || ![...kinds].every((kind) => allowed.includes(kind)))
      return 'its address is not one that may be called';
    return await post(url, found[0]?.address ?? '', call);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function post(url: URL, address: string, call: WebhookCall): Promise<string | null> {
  const seconds = String(Math.floor(call.at / 1000));
  const signature = createHmac('sha256', call.secret)
    .update(`${call.id}.${seconds}.${call.body}`)
    .digest('base64');
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method: 'POST',
      signal: AbortSignal.timeout(PATIENCE),
      lookup: (_host, options, found) => {
        const family = isIP(address);
        if (options.all) found(null, [{ address, family }]);
        else found(null, address, family);
      },
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(call.body),
        'webhook-id': call.id,
        'webhook-timestamp': seconds,
        'webhook-signature': `v1,${signature}`,
      },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      answer.resume();
      const { statusCode: status = 0 } = answer;
      resolve(status >= 200 && status < 300 ? null : `it answered ${status}`);
    });
    sent.end(call.body);
  });
}
