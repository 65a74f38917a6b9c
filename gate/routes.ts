import { answerDecisionsRoute } from './doors/answer-decisions.ts';
import { confirmFilingRoute } from './doors/confirm-filing.ts';
import { decideContactRoute } from './doors/decide-contact.ts';
import { fileObjectionRoute } from './doors/file-objection.ts';
import { livesRoute, readyRoute } from './doors/health.ts';
import { listChangesRoute } from './doors/list-changes.ts';
import { listObjectionsRoute } from './doors/list-objections.ts';
import { publishNoticeRoute } from './doors/publish-notice.ts';
import { readLogRoute } from './doors/read-log.ts';
import { readMetricsRoute } from './doors/read-metrics.ts';
import { readNoticeRoute, readNoticesRoute } from './doors/read-notices.ts';
import { readOpenapiRoute } from './doors/read-openapi.ts';
import { readProblemRoute } from './doors/read-problem.ts';
import { readStatusRoute } from './doors/read-status.ts';
import { receiveMailRoute } from './doors/receive-mail.ts';
import { acknowledgeChangesRoute, registerRecipientRoute } from './doors/recipients.ts';
import { recordObjectionRoute } from './doors/record-objection.ts';
import { recordRunRoute } from './doors/record-run.ts';
import { takeConsentsRoute, takeDirectoryEventsRoute } from './doors/take-events.ts';
import type { Route } from './route.ts';

/** Everything that machines may ask. Routing, keys, idempotency and the description all follow this table. */
export const ROUTES: readonly Route[] = [
  readNoticesRoute,
  readNoticeRoute,
  fileObjectionRoute,
  listObjectionsRoute,
  recordObjectionRoute,
  readStatusRoute,
  confirmFilingRoute,
  takeDirectoryEventsRoute,
  takeConsentsRoute,
  publishNoticeRoute,
  receiveMailRoute,
  answerDecisionsRoute,
  decideContactRoute,
  listChangesRoute,
  recordRunRoute,
  registerRecipientRoute,
  acknowledgeChangesRoute,
  readLogRoute,
  readOpenapiRoute,
  readProblemRoute,
  livesRoute,
  readyRoute,
  readMetricsRoute,
];
