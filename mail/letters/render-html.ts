import type { LetterWords } from '#messages/letters/en.ts';
import type { Block, LetterText } from './letter-text.ts';
import type { Letterhead } from './render-text.ts';

const SERIF = "'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS = "'Source Sans 3',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/**
 * Inline styles carry the light look, for clients that drop the head; the head only turns it dark.
 * Nothing is loaded from anywhere: no image, no font, no pixel.
 */
const DARK = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#12161d!important}.sheet{background:#1a202a!important;border-color:#353d4a!important}
.ink{color:#f1eee7!important}.soft{color:#b3b9c4!important}.line{border-color:#353d4a!important}
.button{background:#8fbcf5!important;color:#0f1b2d!important;border-color:#8fbcf5!important}.link{color:#8fbcf5!important}
}
@media (max-width:480px){.sheet{padding:24px 20px!important}.paper{padding:12px 8px!important}}`;

/** The letter as one HTML document that fits 600 px and a phone, light and dark. */
export function renderHtml(letter: LetterText, words: LetterWords, head: Letterhead): string {
  return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(letter.subject)}</title>
<style>${DARK}</style></head>
<body class="paper" style="margin:0;padding:0;background:#faf8f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="paper" align="center" style="background:#faf8f4;padding:28px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td class="sheet" style="background:#ffffff;border:1px solid #d9d4c7;border-radius:4px;padding:36px 40px;text-align:left">
<p class="soft" style="${text(15)}color:#5a6275;margin:0 0 20px">${escapeHtml(head.operator)}</p>
<h1 class="ink" style="font-family:${SERIF};font-size:27px;line-height:1.25;font-weight:600;color:#18202e;margin:0 0 20px">${escapeHtml(letter.title)}</h1>
${letter.blocks.map(blockHtml).join('\n')}
<p class="ink" style="${text(17)}color:#18202e;margin:28px 0 0">${escapeHtml(words.closing(head.operator))}</p>
<p class="soft line" style="${text(14)}color:#5a6275;margin:28px 0 0;padding-top:16px;border-top:1px solid #d9d4c7">${escapeHtml(words.footer(head.write))}</p>
</td></tr></table>
</td></tr></table>
</body></html>
`;
}

function text(size: number): string {
  return `font-family:${SANS};font-size:${size}px;line-height:1.55;`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="ink" style="${text(17)}color:#18202e;margin:0 0 16px">${escapeHtml(block.text)}</p>`;
    case 'heading':
      return `<h2 class="ink" style="font-family:${SERIF};font-size:20px;line-height:1.3;font-weight:600;color:#18202e;margin:28px 0 10px">${escapeHtml(block.text)}</h2>`;
    case 'facts':
      return factsHtml(block.rows);
    case 'list':
      return `<ul class="ink" style="${text(17)}color:#18202e;margin:0 0 16px;padding-left:22px">${block.items.map((item) => `<li style="margin:0 0 6px;overflow-wrap:anywhere">${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'button':
      return `<p style="margin:24px 0"><a class="button" href="${escapeHtml(block.href)}" style="${text(17)}display:inline-block;background:#14427b;color:#ffffff;border:2px solid #14427b;border-radius:4px;padding:12px 22px;font-weight:600;text-decoration:none">${escapeHtml(block.text)}</a></p>`;
    case 'link':
      return `<p style="margin:0 0 16px"><a class="link" href="${escapeHtml(block.href)}" style="${text(17)}color:#14427b;text-decoration:underline">${escapeHtml(block.text)}</a></p>`;
  }
}

function factsHtml(rows: readonly (readonly [string, string])[]): string {
  const cell = `${text(16)}padding:9px 12px 9px 0;border-top:1px solid #d9d4c7;vertical-align:top;`;
  const lines = rows.map(
    ([label, value]) =>
      `<tr><th scope="row" class="soft line" style="${cell}color:#5a6275;font-weight:400;text-align:left;width:32%">${escapeHtml(label)}</th><td class="ink line" style="${cell}color:#18202e;font-weight:600;overflow-wrap:anywhere">${escapeHtml(value)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="line" style="border-bottom:1px solid #d9d4c7;margin:4px 0 20px;border-collapse:collapse">${lines.join('')}</table>`;
}

/** Titles and account ids come from the operator's own files; they are still never markup. */
function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
