import { readSettings } from '#flows/settings.ts';
import { runCommand } from './run-command.ts';
import { haltSignal } from './supervise/halt-signal.ts';
import { runPortal } from './supervise/run-portal.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  const halt = haltSignal();
  await runPortal(settings, halt, (line) => void process.stdout.write(`${line}\n`));
});
