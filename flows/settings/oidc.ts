import type { SettingsProblem } from './settings-error.ts';

/** The operator's own sign-in for the privacy office (OpenID Connect). */
export interface OidcSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Given {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
}

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** All three or none. */
export function oidcProblems(given: Given): SettingsProblem[] {
  const missing = NAMES.filter((name) => given[name] === undefined);
  if (missing.length === NAMES.length) return [];
  return missing.map((variable) => ({
    variable,
    wants: `is missing: signing in wants ${NAMES.join(', ')} together`,
  }));
}

export function readOidc(given: Given): OidcSetting | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = given;
  if (issuer === undefined || clientId === undefined || secret === undefined) return null;
  return { issuer, clientId, clientSecret: secret };
}
