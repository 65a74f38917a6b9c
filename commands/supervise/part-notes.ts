import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { endProcess, type NotedProcess, notedProcessShape, noteProcess } from './noted-process.ts';

const notesShape = z.record(z.string(), notedProcessShape);

/** Remembers in DATA_DIR which processes are ours, for the start after a killed one. */
export function partNotes(dataDir: string): (name: string, pid: number) => void {
  const notes: Record<string, NotedProcess> = {};
  return (name, pid) => {
    notes[name] = noteProcess(pid);
    writeFileSync(notesPath(dataDir), JSON.stringify(notes), { mode: 0o600 });
  };
}

/** Ends what a killed supervisor left running; strangers with the same process ids are left alone. */
export async function endLeftOverParts(dataDir: string): Promise<void> {
  await Promise.all(readNotes(notesPath(dataDir)).map(endProcess));
}

function notesPath(dataDir: string): string {
  return join(dataDir, 'parts.json');
}

function readNotes(path: string): NotedProcess[] {
  try {
    return Object.values(notesShape.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    // Nothing was noted, or the note was cut off; what it named ends itself without its supervisor.
    return [];
  }
}
