import { isAttribution, isForwardMark, isHeaderBlock, isHistoryMark } from './history-marks.ts';
import { withoutSmallPrint } from './small-print.ts';

/** What was newly written, and the history below it that tells what is being answered. */
export interface SplitText {
  fresh: string;
  history: string;
}

const MAX_LINES = 5000;

/**
 * Cuts quoted history, signatures and small print off a message's text. Only what remains can
 * object or withdraw: "I withdraw" in what somebody else once wrote says nothing (threat 3).
 * History is what stands on lines that begin with `>`, and all below a line that introduces it;
 * answers written between quoted lines are kept.
 */
export function splitText(text: string): SplitText {
  const lines = text.split('\n', MAX_LINES).map((line) => line.replace(/[ \t\u00a0]+$/, ''));
  const fresh: string[] = [];
  const history: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const skip = introducesQuote(lines, at);
    if (skip === 'all') break;
    const line = lines[at] as string;
    if (skip > 0) history.push(...lines.slice(at, at + skip));
    else if (isQuoted(line)) history.push(line);
    else fresh.push(line);
    at += Math.max(skip, 1);
  }
  history.push(...lines.slice(at));
  return { fresh: withoutSmallPrint(fresh), history: history.join('\n').trim() };
}

function isQuoted(line: string): boolean {
  return /^\s{0,4}(?:[A-Z]{0,3}>|\|\s)/.test(line);
}

/**
 * How many lines at `at` introduce a quotation, or `all` where everything from here on is history:
 * a forwarded or original message, its header block, or an attribution with nothing marked after it.
 */
function introducesQuote(lines: string[], at: number): number | 'all' {
  const line = lines[at] as string;
  if (isForwardMark(line) || isHistoryMark(line) || isHeaderBlock(lines, at)) return 'all';
  const length = [1, 2, 3].find((count) => isAttribution(lines.slice(at, at + count)));
  if (length === undefined) return 0;
  const next = lines.slice(at + length).find((after) => after.trim() !== '');
  return next !== undefined && isQuoted(next) ? length : 'all';
}
