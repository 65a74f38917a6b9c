import { randomBytes } from 'node:crypto';
import { connect, type Sql } from '#db/connect.ts';
import type { Instant } from '#rules/instant.ts';
import { type Log, openLog } from './log.ts';
import { newReference } from './reference.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';
import { openVault, type Vault } from './vault.ts';

/** The outside world as the flows see it: settings, database, clock, chance, keys. Nothing else reads them. */
export interface House {
  readonly settings: Settings;
  /** As the application role. */
  readonly db: Sql;
  readonly vault: Vault;
  readonly log: Log;
  /** Milliseconds, UTC, whole. */
  now(): Instant;
  /** 160 bits of chance, url-safe. */
  newId(): string;
  /** 60 bits of chance as people can read them out: `W7K4-QD2M-9F3T`. */
  newReference(): string;
  /** 16 bytes of chance. */
  newSalt(): Uint8Array;
  /** A hint to whoever listens on that channel; they poll, too, so a lost one costs only time. */
  wake(channel: string): void;
  close(): Promise<void>;
}

export interface HouseOverrides {
  /** Names the process in its log lines and in the database. */
  readonly part?: string;
  readonly now?: () => Instant;
  readonly log?: Log;
  /** Connections of this process, at most. */
  readonly connections?: number;
}

/**
 * Builds the house from the environment (`DATABASE_URL` set by the operator or by the supervisor of
 * the embedded database). Throws `SettingsError` naming what is wrong. Connects on first use.
 */
export function openHouse(environment: Environment, overrides: HouseOverrides = {}): House {
  const settings = readSettings(environment);
  if (settings.databaseUrl === null) throw new Error('DATABASE_URL is not set for this process');
  const part = overrides.part ?? 'portal';
  const log = overrides.log ?? openLog(part);
  const db = connect(settings.databaseUrl, {
    max: overrides.connections ?? 8,
    name: `objection-portal ${part}`,
  });
  return {
    settings,
    db,
    vault: openVault(settings.authSecret),
    log,
    now: overrides.now ?? Date.now,
    newId: () => randomBytes(20).toString('base64url'),
    newReference: () => newReference(randomBytes(12)),
    newSalt: () => randomBytes(16),
    wake: (channel) => {
      db.notify(channel, '').then(
        () => undefined,
        (error: unknown) => log('warn', 'wake_failed', { channel, error }),
      );
    },
    close: () => db.end({ timeout: 2 }),
  };
}
