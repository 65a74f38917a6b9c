const RULE = /^[\s>]*[-_=*–—]{2,}\s*/;
const TAIL = /\s*[-_=*–—:]{0,80}\s*$/;

const ORIGINAL =
  /^(?:original(?:\s|-)?(?:message|nachricht|mail|e-mail|besked|meddelelse)|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail|mail)|oprindelig (?:meddelelse|besked|e-?mail|mail)|opprinnelig melding|message d'origine|reply message|antwort auf)$/i;

const FORWARDED =
  /^(?:begin forwarded message|forwarded (?:message|mail|by .{1,80})|anfang der weitergeleiteten (?:nachricht|e-?mail)|weitergeleitete (?:nachricht|e-?mail|mail)|weitergeleitet von .{1,80}|(?:start p(?:å|aa) )?videresendt (?:besked|meddelelse|e-?mail|mail)|viderest? besked|begynd videresendt besked)(?: (?:from|von|fra) .{1,80})?$/i;

/** `----- Original Message -----` and its kin: all below is what somebody wrote before. */
export function isHistoryMark(line: string): boolean {
  return line.length < 200 && ORIGINAL.test(bare(line)) && (RULE.test(line) || /:\s*$/.test(line));
}

export function isForwardMark(line: string): boolean {
  return line.length < 200 && FORWARDED.test(bare(line));
}

function bare(line: string): string {
  return line.replace(RULE, '').replace(TAIL, '').trim();
}

const FIELD_FROM = /^[\s>*]{0,6}(?:from|von|fra|de|absender|afsender)\s?\*?\s?:\*?\s?\S/i;
const FIELD_WHEN =
  /^[\s>*]{0,6}(?:sent|date|gesendet(?: am)?|datum|sendt|dato|envoy(?:é|e)|date d'envoi)\s?\*?\s?:\*?/i;
const FIELD_TO = /^[\s>*]{0,6}(?:to|an|til|cc|kopi)\s?\*?\s?:\*?/i;
const FIELD_ABOUT = /^[\s>*]{0,6}(?:subject|betreff|emne|objet)\s?\*?\s?:\*?/i;

/** From, Sent, To and Subject in words, as Outlook and forwarding programs put them over history. */
export function isHeaderBlock(lines: string[], at: number): boolean {
  if (!FIELD_FROM.test(lines[at] as string)) return false;
  const next = lines.slice(at + 1, at + 8);
  const has = [FIELD_WHEN, FIELD_TO, FIELD_ABOUT].filter((f) => next.some((line) => f.test(line)));
  return has.length >= 2;
}

const WROTE =
  /(?:\bwrote|\bwrites|\bschrieb(?: .{0,120})?|\bskrev(?: .{0,120})?|\bhat geschrieben|\bhat am .{0,80} geschrieben|\ba (?:é|e)crit)\s?:\s*$/i;
const WROTE_BEGIN =
  /^\s{0,4}(?:on|am|den|d\.|le|op|il|at|in (?:a )?message|in article|vom|fra|quoting|zitat von)\b|^\s{0,4}(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|man|tir|ons|tor|fre|l(?:ø|oe)r|s(?:ø|oe)n)[a-zäöüøå]{0,8}[.,]\s|^\s{0,4}\d{1,4}[-./]\d{1,2}|^\s{0,4}\d{1,2}\.? [a-zäöü]{3,9}\.? \d{4}/i;
const ADDRESS = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/;
const DATE = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/**
 * "On … Anna wrote:", "Am … schrieb Anna:", "Den … skrev Anna:", or "Anna <anna@…> wrote:", on one
 * line or broken over up to three. It must name a day, an hour or an address: "As I wrote:" does not.
 */
export function isAttribution(lines: string[]): boolean {
  const text = lines.join(' ').slice(0, 600);
  if (lines.some((line) => line.trim() === '') || !WROTE.test(text)) return false;
  const names = ADDRESS.test(text) || DATE.test(text);
  return names && (WROTE_BEGIN.test(text) || ADDRESS.test(text));
}
