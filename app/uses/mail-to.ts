import type { MailWay } from '#components/object-by-mail.tsx';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

/** How to object by mail: to one use (its name behind a plus in the address) or, without one, to all. */
export function mailTo(
  inboundAddress: string,
  words: Messages['object'],
  use: { readonly purpose: string; readonly title: string } | null,
): MailWay {
  const at = inboundAddress.lastIndexOf('@');
  const address = use
    ? `${inboundAddress.slice(0, at)}+${use.purpose}${inboundAddress.slice(at)}`
    : inboundAddress;
  const subject = use ? fill(words.mailSubject, { title: use.title }) : words.mailSubjectAll;
  const body = use ? fill(words.mailBody, { title: use.title }) : words.mailBodyAll;
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return {
    address,
    href: `mailto:${encodeURIComponent(address).replace('%40', '@').replace('%2B', '+')}?${query}`,
  };
}
