import { z } from 'zod';
import { LINES } from './read-ask-body.ts';
import type { BodyKind, ResponseRule, Route } from './route.ts';
import { problem } from './schemas/problem.ts';

type Json = Readonly<Record<string, unknown>>;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'The same key and body within 24 hours answer the same again; with another body it is 409.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

/** OpenAPI 3.1, made from the very schemas that parse the requests; so it cannot tell of another API. */
export function openapiDocument(routes: readonly Route[], portalUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    path[route.method.toLowerCase()] = operation(route);
    paths[route.path] = path;
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Objection portal',
      version: '1',
      description:
        'JSON in UTF-8, instants in RFC 3339, errors as RFC 9457 problems. Unknown fields are refused.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: portalUrl }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'Made by `npm run keys`.' },
      },
    },
  };
}

function operation(route: Route): Json {
  const parameters = [...pathParameters(route), ...queryParameters(route), ...headers(route)];
  return {
    operationId: operationId(route),
    summary: route.summary,
    security: security(route),
    ...(route.scope === null ? {} : { 'x-scope': route.scope }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: requestBody(route.body) } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.responses).map(([status, rule]) => [status, response(rule, status)]),
      ),
      default: problemResponse('Anything else, as a problem'),
    },
  };
}

function operationId(route: Route): string {
  const words = route.path.replace(/^\/api\/v1\//, '').match(/[A-Za-z]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `${route.method.toLowerCase()}${name}`;
}

function security(route: Route): Json[] {
  if (route.scope === null) return [];
  return route.openToLoopback ? [{}, { key: [] }] : [{ key: [] }];
}

function pathParameters(route: Route): Json[] {
  return [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(route: Route): Json[] {
  if (!route.query) return [];
  const { properties = {}, required = [] } = jsonSchema(route.query, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function headers(route: Route): Json[] {
  const own = Object.entries(route.headers ?? {}).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }));
  return route.writes ? [IDEMPOTENCY_KEY, ...own] : own;
}

function requestBody(body: BodyKind): Json {
  const content = body.types.map((type) => [type, { schema: bodySchema(body, type) }]);
  return { required: true, content: Object.fromEntries(content) };
}

function bodySchema(body: BodyKind, type: string): Json {
  if (body.kind === 'raw') return { type: 'string', contentMediaType: type };
  if (body.kind === 'json') return jsonSchema(body.describedBy ?? body.schema, 'input');
  const line = jsonSchema(body.line, 'input');
  if (type === LINES) return { description: body.lines, ...line };
  return withItems(jsonSchema(body.schema, 'input'), line);
}

/** The items of a list are parsed one by one, after the list; described, they belong into it. */
function withItems(list: Json, item: Json): Json {
  const properties = list.properties as Record<string, Json>;
  const filled = Object.entries(properties).map(([name, schema]) => [
    name,
    schema.type === 'array' ? { ...schema, items: item } : schema,
  ]);
  return { ...list, properties: Object.fromEntries(filled) };
}

function response(rule: ResponseRule, status: string): Json {
  if (Number(status) >= 400) return problemResponse(rule.description);
  const type = rule.type ?? 'application/json';
  if (rule.schema) {
    const schema = jsonSchema(rule.schema, 'output');
    const lines = rule.lines
      ? { [LINES]: { schema: { type: 'string', description: rule.lines } } }
      : {};
    return { description: rule.description, content: { [type]: { schema }, ...lines } };
  }
  return rule.type === undefined
    ? { description: rule.description }
    : { description: rule.description, content: { [type]: {} } };
}

function problemResponse(description: string): Json {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

const known = new WeakMap<z.ZodType, Map<string, Json>>();

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const made = known.get(schema) ?? new Map<string, Json>();
  known.set(schema, made);
  const found = made.get(io) ?? describe(schema, io);
  made.set(io, found);
  return found;
}

function describe(schema: z.ZodType, io: 'input' | 'output'): Json {
  const options = { io, unrepresentable: 'any', reused: 'inline' } as const;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, options);
  return rest;
}
