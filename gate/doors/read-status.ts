import { type FilingView, readFiling } from '#flows/read-filing.ts';
import { readRecipients } from '#flows/read-recipients.ts';
import { Problem } from '#gate/problem.ts';
import { route } from '#gate/route.ts';
import { filingStatus } from '#gate/schemas/status.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import type { ObjectionStatus } from '#rules/objection-status.ts';

export const readStatusRoute = route({
  method: 'GET',
  path: '/api/v1/status/{token}',
  summary: 'What the private status link shows.',
  scope: null,
  limit: 'token',
  writes: false,
  responses: {
    200: { description: 'The filing as it stands', schema: filingStatus },
    404: { description: 'No filing has this token' },
  },
  async handle({ house, actor, parts }) {
    const { token = '' } = parts;
    const filing = await readFiling(house, actor, token);
    if (!filing) throw new Problem('not-found', 'No filing has this token.');
    const recipients = await readRecipients(house, actor, token);
    const { reference, receivedAt, lapsesAt, purposes, accounts } = filing;
    return {
      status: 200,
      json: {
        reference,
        receivedAt: writeInstant(receivedAt),
        status: statusOf(filing),
        confirmedAt: written(filing.confirmedAt),
        lapsesAt: writeInstant(lapsesAt),
        purposes,
        accounts: accounts.map((each) => ({ ...each, from: writeInstant(each.from) })),
        recipients: recipients.map((each) => ({
          ...each,
          acknowledgedAt: written(each.acknowledgedAt),
        })),
      },
    };
  },
});

/** The one status of all its objections; where they differ, whether it has been confirmed. */
function statusOf({ purposes, confirmedAt }: FilingView): ObjectionStatus {
  const [first, ...others] = new Set(purposes.map(({ status }) => status));
  if (first !== undefined && others.length === 0) return first;
  return confirmedAt === null ? 'pending' : 'confirmed';
}

function written(at: Instant | null): string | null {
  return at === null ? null : writeInstant(at);
}
