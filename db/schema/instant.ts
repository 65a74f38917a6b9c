import { customType } from 'drizzle-orm/pg-core';
import type { Instant } from '#rules/instant.ts';

/** `timestamptz(3)` as milliseconds, as `connect` reads and writes it. */
export const instant = customType<{ data: Instant; driverData: Instant }>({
  dataType: () => 'timestamp(3) with time zone',
});
