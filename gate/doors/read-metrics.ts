import { type Operations, readOperations } from '#flows/read-operations.ts';
import type { Counters } from '#gate/counters.ts';
import { route } from '#gate/route.ts';

export const readMetricsRoute = route({
  method: 'GET',
  path: '/metrics',
  summary: 'Counts and lags as Prometheus text; no key needed on this machine itself.',
  scope: 'metrics:read',
  openToLoopback: true,
  writes: false,
  responses: { 200: { description: 'Prometheus text format', type: 'text/plain' } },
  async handle({ house, counters }) {
    const operations = await readOperations(house);
    return {
      status: 200,
      text: [...operationLines(operations), ...counterLines(counters)].join('\n').concat('\n'),
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    };
  },
});

function operationLines(operations: Operations): string[] {
  const { filings, letters, inbound } = operations;
  return [
    '# TYPE portal_filings_total counter',
    ...filings.map((row) => `portal_filings_total{channel="${row.channel}"} ${row.count}`),
    '# TYPE portal_confirmations_total counter',
    `portal_confirmations_total ${operations.confirmed}`,
    '# TYPE portal_letters gauge',
    ...letters.map((row) => `portal_letters{state="${row.state}"} ${row.count}`),
    '# TYPE portal_inbound_mails gauge',
    ...inbound.map((row) => `portal_inbound_mails{state="${row.state}"} ${row.count}`),
    '# TYPE portal_positions gauge',
    `portal_positions ${operations.positions}`,
    '# TYPE portal_events_waiting gauge',
    `portal_events_waiting ${operations.waiting}`,
    '# TYPE portal_sequencer_lag_seconds gauge',
    `portal_sequencer_lag_seconds ${operations.sequencerLag / 1000}`,
    '# TYPE portal_letter_lag_seconds gauge',
    `portal_letter_lag_seconds ${operations.letterLag / 1000}`,
  ];
}

function counterLines(counters: Counters): string[] {
  const lines: string[] = [];
  let metric = '';
  for (const [series, count] of counters.all()) {
    const name = series.split('{', 1)[0] ?? series;
    if (name !== metric) lines.push(`# TYPE ${name} counter`);
    metric = name;
    lines.push(`${series} ${count}`);
  }
  return lines;
}
