import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '#gate/routes.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
beforeAll(async () => {
  gate = await testGate({ empty: true });
});
afterAll(() => gate.close());

test('the description is OpenAPI 3.1 and tells of every route, its key and its answers', async () => {
  const reply = await gate.ask('GET', '/api/v1/openapi.json');
  const document = reply.json();
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  for (const route of ROUTES) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    expect(operation, route.path).toBeDefined();
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining([...Object.keys(route.responses), 'default']),
    );
    expect(operation['x-scope'] ?? null).toBe(route.scope);
    expect(Boolean(operation.requestBody)).toBe(Boolean(route.body));
  }
});

test('operation ids are unique, every part of a path is described, and every reference leads somewhere', async () => {
  const text = (await gate.ask('GET', '/api/v1/openapi.json')).text;
  const document = JSON.parse(text);
  const operations = Object.entries<
    Record<string, { operationId: string; parameters?: { in: string; name: string }[] }>
  >(document.paths).flatMap(([path, item]) =>
    Object.values(item).map((operation) => ({ path, ...operation })),
  );
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, parameters = [] } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = parameters.filter((each) => each.in === 'path').map((each) => each.name);
    expect(described).toEqual(named);
  }
  for (const [, reference = ''] of text.matchAll(/"\$ref":"#([^"]*)"/g)) {
    const found = reference
      .split('/')
      .slice(1)
      .reduce((node, key) => node?.[key], document);
    expect(found, reference).toBeDefined();
  }
});

test('the filing is described as it is parsed: the address and the purposes are required, and nothing else is known', async () => {
  const document = (await gate.ask('GET', '/api/v1/openapi.json')).json();
  const { post } = document.paths['/api/v1/objections'];
  expect(post.requestBody.content['application/json'].schema).toMatchObject({
    type: 'object',
    required: ['address', 'purposes'],
    additionalProperties: false,
  });
});
