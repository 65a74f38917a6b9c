import { z } from 'zod';

/** A query parameter that nothing reads is a mistake, and is said to be one. */
export const noQuery = z.strictObject({});

/** Probes may carry what they like: nothing reads it, and nothing may keep them from their answer. */
export const anyQuery = z.looseObject({});
