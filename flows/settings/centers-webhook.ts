import { z } from 'zod';
import type { SettingsProblem } from './settings-error.ts';

/** Where the operator's directory is asked to link and unlink, and what signs it. */
export interface CentersWebhookSetting {
  readonly url: string;
  readonly secret: string;
}

interface Given {
  readonly CENTERS_WEBHOOK_URL?: string | undefined;
  readonly CENTERS_WEBHOOK_SECRET?: string | undefined;
}

const WANTS = 'wants https://…, or http:// on this machine, without a password';

/** Where the name leads is looked at again each time it is called. */
export const webhookShape = z.string().refine((text) => {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}, WANTS);

/** Both or none. */
export function centersWebhookProblems(given: Given): SettingsProblem[] {
  const names = ['CENTERS_WEBHOOK_URL', 'CENTERS_WEBHOOK_SECRET'] as const;
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === names.length) return [];
  return missing.map((variable) => ({
    variable,
    wants: `is missing: ${names.join(' and ')} go together`,
  }));
}

export function readCentersWebhook(given: Given): CentersWebhookSetting | null {
  const { CENTERS_WEBHOOK_URL: url, CENTERS_WEBHOOK_SECRET: secret } = given;
  return url === undefined || secret === undefined ? null : { url, secret };
}
