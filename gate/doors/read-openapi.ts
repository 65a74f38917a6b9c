import { openapiDocument } from '#gate/openapi.ts';
import { route } from '#gate/route.ts';

export const readOpenapiRoute = route({
  method: 'GET',
  path: '/api/v1/openapi.json',
  summary: 'This description.',
  scope: null,
  writes: false,
  responses: { 200: { description: 'OpenAPI 3.1', type: 'application/json' } },
  async handle({ house, routes }) {
    return { status: 200, json: openapiDocument(routes, house.settings.portalUrl) };
  },
});
