import type { z } from 'zod';
import { LINES } from './read-ask-body.ts';
import type { BodyKind } from './route.ts';

const MIB = 1024 * 1024;
const JSON_TYPE = 'application/json';

/** One JSON object of at most 1 MiB. */
export function jsonBody(schema: z.ZodType): BodyKind {
  return { kind: 'json', types: [JSON_TYPE], limit: MIB, schema };
}

/** A list as JSON, or one of its items a line, of at most 32 MiB. */
export function listBody(schema: z.ZodType, line: z.ZodType): BodyKind {
  return {
    kind: 'json_or_lines',
    types: [JSON_TYPE, LINES],
    limit: 32 * MIB,
    schema,
    line,
    lines: 'One of these a line.',
  };
}

/** A list as JSON of at most 32 MiB, or lines without end. */
export function streamBody(schema: z.ZodType, line: z.ZodType): BodyKind {
  return {
    kind: 'json_or_stream',
    types: [JSON_TYPE, LINES],
    limit: 32 * MIB,
    schema,
    line,
    lines: 'First a line that says what is asked, without records; then one of these a line.',
  };
}

/** A mail as it came, of at most 10 MiB. */
export const MAIL_BODY: BodyKind = { kind: 'raw', types: ['message/rfc822'], limit: 10 * MIB };
