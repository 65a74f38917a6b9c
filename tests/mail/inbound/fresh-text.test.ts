import { describe, expect, it } from 'vitest';
import { splitText } from '#mail/inbound/fresh-text.ts';
import { htmlToText } from '#mail/inbound/html-to-text.ts';

const fresh = (text: string) => splitText(text).fresh;

const HISTORY: [string, string][] = [
  ['lines that begin with >', '> I withdraw my objection.\n> Anna'],
  [
    'an English attribution',
    'On Mon, 5 May 2025 at 09:12, Anna <a@b.example> wrote:\n\nI withdraw.',
  ],
  [
    'an attribution broken over two lines',
    'On Mon, 5 May 2025 at 09:12, Anna\n<a@b.example> wrote:\n> I withdraw.',
  ],
  [
    'a German attribution',
    'Am 05.05.2025 um 09:12 schrieb Anna <a@b.example>:\n\nIch ziehe zurück.',
  ],
  [
    'a Danish attribution',
    'Den 5. maj 2025 kl. 09.12 skrev Anna <a@b.example>:\n\nJeg trækker tilbage.',
  ],
  [
    'a Danish attribution with a weekday',
    'Den man. 5. maj 2025 kl. 09.12 skrev Anna:\n> Jeg trækker tilbage.',
  ],
  ['an English header block', 'From: Anna\nSent: Monday\nTo: Me\nSubject: x\n\nI withdraw.'],
  [
    'a German header block',
    'Von: Anna\nGesendet: Montag\nAn: Ich\nBetreff: x\n\nIch ziehe zurück.',
  ],
  ['a Danish header block', 'Fra: Anna\nSendt: mandag\nTil: Mig\nEmne: x\n\nJeg trækker tilbage.'],
  ['a bold header block', '*From:* Anna\n*Date:* Monday\n*To:* Me\n*Subject:* x\n\nI withdraw.'],
  ['an original message mark', '-----Original Message-----\nI withdraw.'],
  ['a German original message mark', '-----Ursprüngliche Nachricht-----\nIch ziehe zurück.'],
  ['a Danish original message mark', '-----Oprindelig meddelelse-----\nJeg trækker tilbage.'],
  ['a forwarding mark', '---------- Forwarded message ---------\nI withdraw.'],
  ['an Apple forwarding mark', 'Begin forwarded message:\n\nI withdraw.'],
  ['a German forwarding mark', 'Anfang der weitergeleiteten Nachricht:\n\nIch ziehe zurück.'],
  ['a Danish forwarding mark', 'Start på videresendt besked:\n\nJeg trækker tilbage.'],
];

const SMALL_PRINT = [
  '-- \nAnna Berg\nI withdraw Ltd.',
  'Sent from my iPhone',
  'Von meinem iPhone gesendet',
  'Gesendet mit der GMX Mail App',
  'Sendt fra min iPhone',
  'Get Outlook for Android',
  'This e-mail may contain confidential and/or privileged information. Use by others is forbidden.',
  'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Die Nutzung ist verboten.',
  'Denne e-mail er fortrolig og kun bestemt for modtageren. Brug er forbudt.',
];

describe('only what was newly written is read', () => {
  it.each(HISTORY)('not what stands below or in %s', (_, history) => {
    expect(fresh(`Hello.\n\n${history}`)).toBe('Hello.');
    expect(splitText(`Hello.\n\n${history}`).history).not.toBe('');
  });

  it.each(SMALL_PRINT)('not small print: %j', (text) => {
    expect(fresh(`Hello.\n\n${text}`)).toBe('Hello.');
  });

  it('answers between quoted lines are kept', () => {
    const text = 'On 5 May 2025 Anna wrote:\n> Shall we?\nI object.\n> And else?\nNo.';
    expect(fresh(text)).toBe('I object.\nNo.');
  });

  it('words that only look like an attribution are kept', () => {
    expect(fresh('As I already wrote:\nI object.')).toBe('As I already wrote:\nI object.');
    expect(fresh('From: me, with love')).toBe('From: me, with love');
  });
});

describe('HTML is read as its reader would see it', () => {
  it.each([
    ['<p>I&nbsp;object.</p><blockquote>I withdraw.</blockquote>', 'I object.'],
    [
      '<div>Nein.</div><div class="gmail_quote"><div class="gmail_attr">Am 5. Mai 2025 schrieb A &lt;a@b.de&gt;:</div><blockquote>x</blockquote></div>',
      'Nein.',
    ],
    [
      '<p>Hi</p><script>I withdraw</script><style>p{}</style><p style="display:none">I withdraw</p>',
      'Hi',
    ],
    ['<p>Nej</p><div class="gmail_signature">I withdraw ApS</div>', 'Nej'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>1 &lt; 2 &#38; 3 &uuml;</p>', '1 < 2 & 3 ü'],
    ['<title>x</title>I <b>ob</b>ject<!-- not -->', 'I object'],
  ])('%s', (html, text) => {
    expect(fresh(htmlToText(html))).toBe(text);
  });
});
