import { notFound } from 'next/navigation';
import { portalHouse } from '#app/house.ts';
import { readVisitor, type Visitor } from '#app/visitor.ts';

/** The sample's mailbox is there for this machine alone, asked by a loopback name; elsewhere there is none. */
export async function demandMailbox(): Promise<Visitor> {
  const visitor = await readVisitor();
  const { settings } = portalHouse();
  if (!settings.sample || settings.smtpUrl !== null || !visitor.isLoopback) notFound();
  return visitor;
}
