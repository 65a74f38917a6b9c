import { createHash } from 'node:crypto';
import type { ScanRow } from '#db/scans.ts';
import { SCAN_BYTES_AT_MOST, type ScanKind, scanKind } from './scan-kind.ts';
import type { Vault } from './vault.ts';

export type ScanRefusal = { readonly kind: 'bad_scan'; readonly problem: 'too_large' | 'no_scan' };

export interface SealedScan extends ScanRow {
  readonly kind: 'scan';
  readonly mediaType: ScanKind;
  readonly size: number;
}

/** A scan made ready to be stored, or why it is none. */
export function sealScan(vault: Vault, bytes: Uint8Array): SealedScan | ScanRefusal {
  if (bytes.length > SCAN_BYTES_AT_MOST) return { kind: 'bad_scan', problem: 'too_large' };
  const mediaType = scanKind(bytes);
  if (mediaType === null) return { kind: 'bad_scan', problem: 'no_scan' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'scan', mediaType, sha256, size: bytes.length, sealed: vault.seal(bytes) };
}
