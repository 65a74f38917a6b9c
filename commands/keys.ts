import { parseArgs } from 'node:util';
import type { Actor } from '#flows/actor.ts';
import { createKey } from '#flows/create-key.ts';
import { listKeys } from '#flows/list-keys.ts';
import { revokeKey } from '#flows/revoke-key.ts';
import { isScope, SCOPES } from '#flows/scope.ts';
import { CommandError } from './command-error.ts';
import { runCommand } from './run-command.ts';
import { withHouse } from './with-house.ts';

const operator: Actor = { kind: 'system', name: 'operator' };

const USAGE = `npm run keys -- create --name NAME --scope SCOPE[,SCOPE …]
npm run keys -- list
npm run keys -- revoke ID

Scopes: ${SCOPES.join(', ')}`;

/** The key, or the list, goes to standard output; words about it go to standard error. */
await runCommand(async () => {
  const { command, id, name, scopes } = readArguments(process.argv.slice(2));
  switch (command) {
    case 'create':
      return create(name, scopes);
    case 'list':
      return list();
    case 'revoke':
      return revoke(id);
    default:
      throw new CommandError(USAGE);
  }
});

function readArguments(words: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { name: { type: 'string' }, scope: { type: 'string', multiple: true } },
    });
    const scopes = (values.scope ?? []).flatMap((text) => text.split(',')).map((s) => s.trim());
    const [command = '', id = ''] = positionals;
    return { command, id, name: values.name ?? '', scopes: scopes.filter((scope) => scope !== '') };
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

async function create(name: string, scopes: readonly string[]): Promise<void> {
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) {
    throw new CommandError(`There is no scope "${unknown}". Scopes: ${SCOPES.join(', ')}`);
  }
  if (name === '' || scopes.length === 0) throw new CommandError(USAGE);
  await withHouse('keys', async (house) => {
    const made = await createKey(house, operator, { name, scopes });
    if (made.kind !== 'created')
      throw new CommandError(`No key was made (${made.kind}).\n${USAGE}`);
    tell(`Key ${made.id} (${name}: ${scopes.join(', ')}); it is shown this once:`);
    process.stdout.write(`${made.key}\n`);
  });
}

async function list(): Promise<void> {
  await withHouse('keys', async (house) => {
    for (const key of await listKeys(house, operator)) {
      const state = key.revokedAt === null ? 'live' : `revoked ${day(key.revokedAt)}`;
      const row = [key.id, key.name, key.scopes.join(','), `made ${day(key.createdAt)}`, state];
      process.stdout.write(`${row.join('\t')}\n`);
    }
  });
}

async function revoke(id: string): Promise<void> {
  if (id === '') throw new CommandError(USAGE);
  await withHouse('keys', async (house) => {
    const revoked = await revokeKey(house, operator, id);
    if (revoked.kind === 'unknown_key') throw new CommandError(`There is no key ${id}.`);
    tell(revoked.already ? `${id} had been revoked before.` : `${id} is revoked.`);
  });
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
