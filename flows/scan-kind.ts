export type ScanKind = 'application/pdf' | 'image/png' | 'image/jpeg';

/** 10 MiB */
export const SCAN_BYTES_AT_MOST = 10 * 1024 * 1024;

const BEGINNINGS: readonly (readonly [ScanKind, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** What a scan is by its own first bytes, whatever its name or its sender says; null for anything else. */
export function scanKind(bytes: Uint8Array): ScanKind | null {
  const found = BEGINNINGS.find(([, begins]) => begins.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}
