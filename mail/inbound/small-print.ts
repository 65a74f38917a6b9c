/** Lines that phones and programs add by themselves. */
const PROGRAM_LINE =
  /^\W{0,3}(?:sent (?:from|via|by|with|using) (?:my |the |a )?.{1,60}|get outlook for .{1,20}|(?:von|ueber|(?:ü|ue)ber|mit|via) (?:meine[mr]|unterwegs|dem|der) .{1,60}(?:gesendet|geschickt|verschickt|versendet)|gesendet (?:von|mit|(?:ü|ue)ber|ueber|aus|via) .{1,60}|diese nachricht wurde (?:von|mit) .{1,60} gesendet|hentet fra outlook.{0,40}|sendt (?:fra|med|via) .{1,60}|f(?:å|aa) outlook til .{1,20}|outlook f(?:ü|ue)r .{1,30} (?:herunterladen|beziehen)|this email (?:has been|was) (?:checked|scanned) .{1,80}|diese e-?mail wurde .{0,40}(?:viren|avast).{0,60}|virus-?free\.? .{0,60}|virenfrei\.? .{0,40}|get your (?:free|private) .{1,80})\s*$/i;

/** How legal notices under business mail begin; they speak of forbidden use, and mean the mail. */
const DISCLAIMER =
  /(?:(?:this|the) (?:e-?mail|message|communication|transmission|information)(?: \(including[^)]{0,60}\))?(?:,? (?:and|or|including) [^.]{0,80})? (?:is|are|may|contains?|and)\b[^.]{0,120}\b(?:confidential|privileged|intended|proprietary)|intended recipient|confidentiality notice|privileged and confidential|(?:diese|die) (?:e-?mail|nachricht|information)[^.]{0,100}\b(?:vertraulich|rechtlich gesch|ausschlie(?:ß|ss)lich f(?:ü|ue)r)|(?:richtige|bestimmungsgem(?:ä|ae)(?:ß|ss)e) (?:adressat|empf(?:ä|ae)nger)|denne (?:e-?mail|mail|besked|meddelelse)[^.]{0,100}\b(?:fortrolig|kun (?:beregnet|bestemt))|rette modtager|(?:please )?consider the environment before)/i;

const MAX_SIGNATURE_LINES = 40;

/**
 * Fresh lines without the signature under `-- `, the lines that phones add, and legal notices by the
 * paragraph. What a person put under a bare `--` is kept where it is too long for a signature.
 */
export function withoutSmallPrint(lines: string[]): string {
  const unsigned = withoutSignature(lines);
  const spoken = unsigned.filter((line) => line.length > 200 || !PROGRAM_LINE.test(line.trim()));
  const paragraphs = spoken.join('\n').split(/\n(?:[ \t]*\n)+/);
  const kept = paragraphs.filter((paragraph) => !DISCLAIMER.test(flat(paragraph)));
  return kept.join('\n\n').trim();
}

function flat(paragraph: string): string {
  return paragraph.slice(0, 600).replace(/\s+/g, ' ');
}

function withoutSignature(lines: string[]): string[] {
  const mark = lines.findIndex((line, at) => {
    if (!/^(?:--|—|__)$/.test(line.trim()) || line.startsWith(' ')) return false;
    const isFirst = lines.slice(0, at).every((before) => before.trim() === '');
    return !isFirst && lines.length - at <= MAX_SIGNATURE_LINES;
  });
  return mark === -1 ? lines : lines.slice(0, mark);
}
