/** Who acts. Every flow is told, decides by it whether it may happen, and writes it into what it appends. */
export type Actor =
  /** `client`: the address it came from, cut to /64 for IPv6; only for rate limits, never stored. */
  | { readonly kind: 'anonymous'; readonly client: string }
  | { readonly kind: 'person'; readonly address: string; readonly session: string }
  | {
      readonly kind: 'admin';
      readonly id: string;
      readonly role: 'officer' | 'auditor' | 'publisher';
      readonly session: string;
    }
  | {
      readonly kind: 'key';
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly string[];
    }
  | { readonly kind: 'system'; readonly name: string };

/** As it stands in the `actor` column of an event. */
export function writeActor(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'person':
      return `person:${actor.address}`;
    case 'admin':
      return `admin:${actor.id}`;
    case 'key':
      return `key:${actor.id}`;
    case 'system':
      return `system:${actor.name}`;
  }
}
