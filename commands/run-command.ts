import { SettingsError } from '#flows/settings/settings-error.ts';
import { CommandError } from './command-error.ts';

/**
 * Runs what an operator typed. What they can mend is said in one plain text and ends with 1; anything
 * else is a defect or a broken world and is shown whole, with its causes.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isTheirs = error instanceof CommandError || error instanceof SettingsError;
    process.stderr.write(`${isTheirs ? error.message : whole(error)}\n`);
    process.exitCode = 1;
  }
}

function whole(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${whole(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
