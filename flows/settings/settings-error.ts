/** One environment variable and what it wants, in words an operator can act on. */
export interface SettingsProblem {
  readonly variable: string;
  readonly wants: string;
}

/** All that is wrong with the environment at once, so that nobody mends it one start at a time. */
export class SettingsError extends Error {
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    const lines = problems.map(({ variable, wants }) => `  ${variable} ${wants}`);
    super(`The environment wants mending:\n${lines.join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}
