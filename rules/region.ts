/**
 * Rule 19. A region is an ISO 3166 alpha-2 code. A notice may also name `EU`, `EEA` and `*` (all the others). The most
 * specific place wins: with rules for `DE`, `EU` and `*`, an account in DE falls under the first, one in FR under the
 * second, one in US under the third. The outermost regions (GP, RE, MQ, GF, YT, MF) and AX have codes of their own and
 * belong to both groups (Art. 355(1) TFEU).
 */
const MEMBER_STATES = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];
const WITH_CODES_OF_THEIR_OWN = ['GP', 'RE', 'MQ', 'GF', 'YT', 'MF', 'AX'];

export const EU: ReadonlySet<string> = new Set([...MEMBER_STATES, ...WITH_CODES_OF_THEIR_OWN]);
export const EEA: ReadonlySet<string> = new Set([...EU, 'IS', 'LI', 'NO']);

/** The names under which a notice may mean this region, the most specific first. */
export function placesOf(region: string): readonly string[] {
  if (EU.has(region)) return [region, 'EU', 'EEA', '*'];
  if (EEA.has(region)) return [region, 'EEA', '*'];
  return [region, '*'];
}
