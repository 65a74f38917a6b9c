export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, unknown>>;
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** What looks like an e-mail address, wherever it stands: none is ever logged. */
const ADDRESS = /[^\s"'<>()[\],;:=]+@[^\s"'<>()[\],;:]+/g;
/** A token or a key: everything of ours that opens something is at least 22 such characters long after a slash, a dot or a prefix. */
const TOKEN = /(\/(?:confirm|status|link|sign-in|received)\/|Bearer |\bop_)[\w.~%-]+/g;

/** Where a log line goes; standard error, so that a command's own output stays clean. */
type Write = (line: string) => void;

/**
 * One JSON line an event: `{"at", "level", "event", …fields}`. Errors become their name, message and
 * stack with their causes; addresses and tokens are cut out of every text, as a last defense: whoever
 * logs leaves them away in the first place.
 */
export function openLog(part: string, write: Write = (line) => process.stderr.write(line)): Log {
  return (level, event, fields = {}) => {
    const entry = { at: new Date().toISOString(), level, part, event, ...fields };
    write(`${JSON.stringify(entry, (_key, value) => told(value))}\n`);
  };
}

function told(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value === 'bigint') return String(value);
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

export function redact(text: string): string {
  return text.replace(ADDRESS, '[address]').replace(TOKEN, '$1[token]');
}
