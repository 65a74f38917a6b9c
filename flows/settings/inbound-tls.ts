import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { SettingsProblem } from './settings-error.ts';

export interface TlsSetting {
  /** PEM, both. */
  readonly key: string;
  readonly cert: string;
}

interface Given {
  readonly INBOUND_TLS_CERT_FILE?: string | undefined;
  readonly INBOUND_TLS_KEY_FILE?: string | undefined;
}

/** Both or none, and files that belong together. */
export function inboundTlsProblems(given: Given): SettingsProblem[] {
  const { INBOUND_TLS_CERT_FILE: cert, INBOUND_TLS_KEY_FILE: key } = given;
  if (cert === undefined && key === undefined) return [];
  if (cert === undefined || key === undefined) {
    const variable = cert === undefined ? 'INBOUND_TLS_CERT_FILE' : 'INBOUND_TLS_KEY_FILE';
    return [{ variable, wants: 'is missing: STARTTLS wants a certificate and its key' }];
  }
  try {
    createSecureContext({ cert: readFileSync(cert), key: readFileSync(key) });
    return [];
  } catch {
    return [
      { variable: 'INBOUND_TLS_CERT_FILE', wants: 'wants a PEM certificate that fits its key' },
    ];
  }
}

export function readInboundTls(given: Given): TlsSetting | null {
  const { INBOUND_TLS_CERT_FILE: cert, INBOUND_TLS_KEY_FILE: key } = given;
  if (cert === undefined || key === undefined) return null;
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}
