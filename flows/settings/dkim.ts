import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SettingsProblem } from './settings-error.ts';

export interface DkimSetting {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

interface Given {
  readonly DKIM_DOMAIN?: string | undefined;
  readonly DKIM_SELECTOR?: string | undefined;
  readonly DKIM_KEY_FILE?: string | undefined;
}

const NAMES = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;

/** All three or none, and a file that holds a private key. */
export function dkimProblems(given: Given): SettingsProblem[] {
  const missing = NAMES.filter((name) => given[name] === undefined);
  if (missing.length === NAMES.length) return [];
  if (missing.length > 0)
    return missing.map((variable) => ({
      variable,
      wants: 'is missing: signing wants DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE together',
    }));
  try {
    createPrivateKey(readFileSync(/* turbopackIgnore: true */ given.DKIM_KEY_FILE ?? ''));
    return [];
  } catch {
    return [
      { variable: 'DKIM_KEY_FILE', wants: 'wants a readable file with a private key in PEM' },
    ];
  }
}

/** Null where letters go unsigned, because the server in SMTP_URL signs them or nobody does. */
export function readDkim(given: Given): DkimSetting | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = given;
  if (domain === undefined || selector === undefined || file === undefined) return null;
  return { domain, selector, privateKey: readFileSync(file, 'utf8') };
}
