import { z } from 'zod';

/** A query parameter that nothing reads is a mistake, and is said to be one. */
export const noQuery = z.strictObject({});
