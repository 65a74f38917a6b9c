import { canonicalAddress } from '#mail/canonical-address.ts';
import { tagOf } from '#mail/verp.ts';
import { headerFields, headerValue } from './header-fields.ts';
import { messageIdIn } from './message-ids.ts';
import type { DeliveryReport, Envelope } from './message-reading.ts';
import { allParts, type MimePart, partText } from './mime-parts.ts';

/**
 * What a bounce (RFC 3464) or a feedback report (RFC 5965) tells, or null for any other message.
 * Anyone can write one: it may stop mailing only with a VERP tag of ours, and never more than that.
 */
export function deliveryReport(root: MimePart, envelope: Envelope): DeliveryReport | null {
  const parts = allParts(root);
  const feedback = parts.find(({ type }) => type.value === 'message/feedback-report');
  const status = parts.find(({ type }) => type.value === 'message/delivery-status');
  if (feedback === undefined && status === undefined) return null;
  const text = partText((feedback ?? status) as MimePart).slice(0, 20_000);
  const common = {
    recipient: recipientIn(text),
    originalMessageId: originalMessageId(parts),
    verpTag: verpTagIn(envelope),
  };
  if (feedback) return { kind: 'complaint', failure: 'unknown', status: null, ...common };
  return { kind: 'bounce', ...failureIn(text), ...common };
}

function failureIn(text: string): Pick<DeliveryReport, 'failure' | 'status'> {
  const status = /^status:\s{0,20}([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1] ?? null;
  const action = /^action:\s{0,20}([a-z-]{1,20})/im.exec(text)?.[1]?.toLowerCase() ?? '';
  if (['delivered', 'relayed', 'expanded'].includes(action))
    return { failure: 'delivered', status };
  if (action === 'delayed' || status?.startsWith('4')) return { failure: 'transient', status };
  const isPermanent = action === 'failed' || status?.startsWith('5') === true;
  return { failure: isPermanent ? 'permanent' : 'unknown', status };
}

function recipientIn(text: string): string | null {
  const field =
    /^(?:original-recipient|final-recipient|original-rcpt-to):\s{0,20}(?:rfc822|utf-8)?\s{0,20};?\s{0,20}<?([^\s<>;]{1,320})/im.exec(
      text,
    );
  const address = canonicalAddress(field?.[1] ?? '');
  return address.ok ? address.address : null;
}

/** The returned message comes whole or as its header fields alone. */
function originalMessageId(parts: MimePart[]): string | null {
  const returned = parts.find(({ type }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers', 'message/global'].includes(
      type.value,
    ),
  );
  if (returned === undefined) return null;
  return messageIdIn(headerValue(headerFields(returned.body), 'message-id'));
}

function verpTagIn(envelope: Envelope): string | null {
  return envelope.to.map(tagOf).find((tag) => tag?.startsWith('v-')) ?? null;
}
