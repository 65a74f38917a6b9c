import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Actor } from '#flows/actor.ts';
import type { House } from '#flows/house.ts';
import type { Scope } from '#flows/scope.ts';
import type { Counters } from './counters.ts';

/** What a door was asked, already authenticated, bounded and parsed. */
export interface Ask<Body = unknown, Query = unknown> {
  readonly house: House;
  readonly actor: Actor;
  /** The parts of the path that the route names in braces. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** For headers, and for bodies that are streamed. */
  readonly request: IncomingMessage;
  readonly counters: Counters;
  /** All that are served, for their description. */
  readonly routes: readonly Route[];
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON, unless `text` is given. */
  readonly json?: unknown;
  readonly text?: string;
  /** Sent as it comes, with backpressure; one chunk is one or more whole lines. */
  readonly stream?: AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

interface BodyRule {
  readonly types: readonly string[];
  /** Bytes. */
  readonly limit: number;
  /** For the description, where `schema` is only the first look and the handler parses the rest. */
  readonly describedBy?: z.ZodType;
}
/** How a route's body is read before its handler runs. */
export type BodyKind =
  | (BodyRule & { readonly kind: 'json'; readonly schema: z.ZodType })
  /** JSON, or lines of it (NDJSON); the handler gets the lines as text under `lines`. `line` describes one. */
  | (BodyRule & {
      readonly kind: 'json_or_lines';
      readonly schema: z.ZodType;
      readonly line: z.ZodType;
      /** In words: what the lines are. */
      readonly lines: string;
    })
  /** JSON, or lines of any number, left unread in `request` for the handler to stream: `body` is then undefined. */
  | (BodyRule & {
      readonly kind: 'json_or_stream';
      readonly schema: z.ZodType;
      readonly line: z.ZodType;
      /** In words: what the lines are. */
      readonly lines: string;
    })
  | (BodyRule & { readonly kind: 'raw' });

export interface ResponseRule {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** In words, where the answer may also be lines: what they are. */
  readonly lines?: string;
  readonly type?: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** As in OpenAPI: `/api/v1/notices/{purpose}/{version}`. */
  readonly path: string;
  readonly summary: string;
  /** null: nobody needs a key. */
  readonly scope: Scope | null;
  /** A peer on this machine needs none either. */
  readonly openToLoopback?: boolean;
  /** Answered whatever the Host, as the probes of a load balancer name none of ours. */
  readonly anyHost?: boolean;
  /** Which limit an asker without a key is counted under. */
  readonly limit?: 'filing' | 'token';
  /** Whether it changes anything: then an Idempotency-Key is honored. */
  readonly writes: boolean;
  readonly query?: z.ZodType;
  /** Request headers that it reads, with what each says; for the description alone. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyKind;
  readonly responses: Readonly<Record<number, ResponseRule>>;
  handle(ask: Ask): Promise<Answer>;
}

type Typed<Body, Query> = Omit<Route, 'handle'> & {
  handle(ask: Ask<Body, Query>): Promise<Answer>;
};

/** Lets a handler say what its schemas yield; the gate gives it nothing that they have not read. */
export function route<Body = undefined, Query = Record<never, never>>(
  typed: Typed<Body, Query>,
): Route {
  return typed as Route;
}
