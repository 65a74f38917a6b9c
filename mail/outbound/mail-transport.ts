/** The explicit envelope: the addresses that SMTP is told, whatever the headers say. */
export interface OutgoingEnvelope {
  /** The return path with its VERP tag. */
  readonly from: string;
  /** The one recipient. */
  readonly to: string;
}

/** What became of a try. `refused` is for good, `put_off` may be tried again. Neither text holds an address. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'put_off'; readonly why: string };

export interface MailTransport {
  /** `name` is a file name for a transport that keeps files: the letter's id. */
  send(envelope: OutgoingEnvelope, message: Buffer, name: string): Promise<Delivery>;
  close(): Promise<void>;
}
