import type { Settings } from '#flows/settings.ts';

/** What is worth opening, and at last the line that says that everything answers. */
export function addresses(settings: Settings): string[] {
  const { portalUrl, sample, admins, inboundAddress, inboundSmtpPort } = settings;
  const rows: [string, string][] = [
    [`${portalUrl}/`, 'what is done with which data, and how to object'],
    [`${portalUrl}/object`, 'the form'],
    [
      `${portalUrl}/admin`,
      `the privacy office${sample ? ` (sample: ${admins[0]?.name ?? 'nobody'})` : ''}`,
    ],
    [`${portalUrl}/api/v1/openapi.json`, 'what machines may ask'],
  ];
  if (sample) rows.splice(2, 0, [`${portalUrl}/mailbox`, 'the letters that the portal writes']);
  const width = Math.max(...rows.map(([address]) => address.length));
  return [
    '',
    ...rows.map(([address, what]) => `  ${address.padEnd(width)}  ${what}`),
    `  ${`SMTP on port ${inboundSmtpPort}`.padEnd(width)}  for mail to ${inboundAddress}`,
    '',
    `ready on http://localhost:${settings.port}`,
  ];
}
