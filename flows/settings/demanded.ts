import { centersWebhookProblems } from './centers-webhook.ts';
import { dkimProblems } from './dkim.ts';
import { inboundTlsProblems } from './inbound-tls.ts';
import { oidcProblems } from './oidc.ts';
import type { SettingsProblem } from './settings-error.ts';

type Given = Readonly<Record<string, string | undefined>>;

/** What is missing because of what else is set; and what belongs together. */
export function demanded(given: Given): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const demand = (variable: string, because: string) => {
    if (given[variable] === undefined) problems.push({ variable, wants: `is missing: ${because}` });
  };
  if (given.DATABASE_URL !== undefined) {
    // The supervisor's own processes live without the owner's password.
    const isPart = given.PORTAL_PART !== undefined;
    if (!isPart)
      demand(
        'MIGRATE_URL',
        'with DATABASE_URL, the owner role’s postgres:// address for migrations',
      );
    demand('AUTH_SECRET', 'with DATABASE_URL, at least 32 random characters, kept by you');
  } else if (given.MIGRATE_URL !== undefined) {
    demand('DATABASE_URL', 'with MIGRATE_URL, the application role’s postgres:// address');
  }
  const sample = given.SAMPLE ?? (given.DATABASE_URL === undefined ? 'on' : 'off');
  if (sample === 'off')
    demand('SMTP_URL', 'with SAMPLE=off, smtp:// or smtps://, so that mail goes out');
  return [
    ...problems,
    ...dkimProblems(given),
    ...inboundTlsProblems(given),
    ...oidcProblems(given),
    ...centersWebhookProblems(given),
  ];
}
