import type { z } from 'zod';
import { takeConsents } from '#flows/take-consents.ts';
import { takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { listBody } from '#gate/body-kinds.ts';
import type { Lines } from '#gate/read-ask-body.ts';
import { route } from '#gate/route.ts';
import { consentEvent, directoryEvent, eventList, taken } from '#gate/schemas/directory-event.ts';
import { takeList } from '#gate/take-list.ts';

type Body = Lines | z.output<typeof eventList>;

const responses = {
  200: { description: 'What was taken, and what not and why, event by event', schema: taken },
};

export const takeDirectoryEventsRoute = route<Body>({
  method: 'POST',
  path: '/api/v1/directory/events',
  summary: 'Tell what happened in the directory: accounts, addresses, links, tellings.',
  scope: 'directory:write',
  writes: true,
  body: listBody(eventList, directoryEvent),
  responses,
  async handle({ house, actor, body }) {
    const json = await takeList(body, directoryEvent, async (events) => {
      return (await takeDirectoryEvents(house, actor, events)).results;
    });
    return { status: 200, json };
  },
});

export const takeConsentsRoute = route<Body>({
  method: 'POST',
  path: '/api/v1/consents',
  summary: 'Tell of consents given and withdrawn.',
  scope: 'consents:write',
  writes: true,
  body: listBody(eventList, consentEvent),
  responses,
  async handle({ house, actor, body }) {
    const json = await takeList(body, consentEvent, async (events) => {
      return (await takeConsents(house, actor, events)).results;
    });
    return { status: 200, json };
  },
});
