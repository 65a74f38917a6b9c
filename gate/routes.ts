import { answerDecisionsRoute } from './doors/answer-decisions.ts';
import { confirmFilingRoute } from './doors/confirm-filing.ts';
import { fileObjectionRoute } from './doors/file-objection.ts';
import { livesRoute, readyRoute } from './doors/health.ts';
import { publishNoticeRoute } from './doors/publish-notice.ts';
import { readMetricsRoute } from './doors/read-metrics.ts';
import { readNoticeRoute, readNoticesRoute } from './doors/read-notices.ts';
import { readOpenapiRoute } from './doors/read-openapi.ts';
import { readProblemRoute } from './doors/read-problem.ts';
import { takeConsentsRoute, takeDirectoryEventsRoute } from './doors/take-events.ts';
import type { Route } from './route.ts';

/** Everything that machines may ask. Routing, keys, idempotency and the description all follow this table. */
export const ROUTES: readonly Route[] = [
  readNoticesRoute,
  readNoticeRoute,
  fileObjectionRoute,
  confirmFilingRoute,
  takeDirectoryEventsRoute,
  takeConsentsRoute,
  publishNoticeRoute,
  answerDecisionsRoute,
  readOpenapiRoute,
  readProblemRoute,
  livesRoute,
  readyRoute,
  readMetricsRoute,
];
