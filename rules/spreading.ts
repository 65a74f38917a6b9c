import { AddressLedger } from './address-ledger.ts';
import { CarryLedger } from './carry-ledger.ts';
import { CenterLedger } from './center-ledger.ts';
import type { AddressAdded, Linked, Objected, Withdrawn } from './event.ts';

/**
 * Rules 1 to 6: how a no travels. Filed for an address or an account, it starts on every account in the same center;
 * whoever joins brings what they carry and gets what the others carry; whoever comes to hold the address gets what was
 * filed for it. Example: filed for a Facebook account on Monday, it reaches the Instagram account linked on Friday from
 * Friday on. `turn` numbers the events in their order.
 */
export class Spreading {
  readonly centers = new CenterLedger();
  readonly addresses = new AddressLedger();
  readonly carries = new CarryLedger();
  readonly #filed = new Map<string, Objected>();
  readonly #filedForAddress = new Map<string, Objected[]>();

  /** Rule 1. A second filing under an id already used is ignored (rule 9). */
  file(event: Objected, turn: number): void {
    if (this.#filed.has(event.objection)) return;
    this.#filed.set(event.objection, event);
    if (event.address === undefined) {
      const account = event.account as string;
      this.carries.start(event, account, event.at, turn, { kind: 'filed_for_account' });
      this.#spreadToCenter(event, account, event.at, turn);
      return;
    }
    const { address } = event;
    const filed = this.#filedForAddress.get(address) ?? [];
    filed.push(event);
    this.#filedForAddress.set(address, filed);
    const holders = this.addresses.holders(address);
    for (const holder of holders) {
      this.carries.start(event, holder, event.at, turn, { kind: 'filed_for_address', address });
    }
    for (const holder of holders) this.#spreadToCenter(event, holder, event.at, turn);
  }

  /** Rule 2, judged on the state just before: what spreads is what each side carried when the event came. */
  link({ account, center, at }: Linked, turn: number): void {
    if (this.centers.centerOf(account) === center) return;
    const members = this.centers.members(center);
    const brought = this.carries.carriedBy(account);
    const found = members.flatMap((member) => this.carries.carriedBy(member));
    this.centers.join(account, center, at);
    for (const { objection, account: via } of found) {
      const cause = { kind: 'linked', center, via, joined: account } as const;
      this.carries.start(this.#filed.get(objection) as Objected, account, at, turn, cause);
    }
    for (const { objection } of brought) {
      const cause = { kind: 'linked', center, via: account, joined: account } as const;
      for (const member of members) {
        this.carries.start(this.#filed.get(objection) as Objected, member, at, turn, cause);
      }
    }
  }

  /** Rule 3. An account that ended the objection before does not carry it now, and so does not spread it. */
  addAddress({ account, address, at }: AddressAdded, turn: number): void {
    if (!this.addresses.add(account, address, at)) return;
    for (const filed of this.#filedForAddress.get(address) ?? []) {
      if (!this.carries.stands(filed.objection)) continue;
      this.carries.start(filed, account, at, turn, { kind: 'address_came_to_account', address });
      if (this.carries.carries(filed.objection, account)) {
        this.#spreadToCenter(filed, account, at, turn);
      }
    }
  }

  /** Rule 6: on just the accounts named. */
  withdraw({ objection, accounts, at }: Withdrawn): void {
    for (const account of accounts) this.carries.withdraw(objection, account, at);
  }

  /** On `via` itself it has started already, and a second start changes nothing. */
  #spreadToCenter(filed: Objected, via: string, at: number, turn: number): void {
    const center = this.centers.centerOf(via) as string;
    for (const member of this.centers.everyoneWith(via)) {
      this.carries.start(filed, member, at, turn, { kind: 'same_center', center, via });
    }
  }
}
