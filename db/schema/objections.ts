import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';

/** Mirrors of the tables that the list of objections is asked from (db/migrations is the truth). */
export const filings = pgTable('filings', {
  reference: text().primaryKey(),
  receivedAt: instant('received_at').notNull(),
  channel: text().notNull(),
  address: text(),
  account: text(),
  locale: text().notNull(),
});

export const objections = pgTable('objections', {
  id: text().primaryKey(),
  filing: text().notNull(),
  purpose: text().notNull(),
});

export const objectionStates = pgTable('objection_states', {
  objection: text().primaryKey(),
  lapsesAt: instant('lapses_at').notNull(),
  confirmedAt: instant('confirmed_at'),
  annulledAt: instant('annulled_at'),
  withdrawnAt: instant('withdrawn_at'),
});

export const carries = pgTable('carries', {
  objection: text().notNull(),
  account: text().notNull(),
});
