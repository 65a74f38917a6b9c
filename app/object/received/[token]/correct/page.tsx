import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openReceipt } from '#app/door/receipt.ts';
import { portalHouse } from '#app/house.ts';
import { ObjectPage } from '#app/object/object-page.tsx';
import { readObjectForm } from '#app/object/read-object-form.ts';
import { readVisitor } from '#app/visitor.ts';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.object.title };
}

/** The form again as it was sent, for an address that was mistyped. The first filing then lapses by itself. */
export default async function CorrectAddressPage({ params }: Props) {
  const visitor = await readVisitor();
  const receipt = openReceipt(portalHouse().vault, (await params).token);
  if (receipt === null) notFound();
  const { address, purposes } = receipt;
  return (
    <ObjectPage visitor={visitor} view={await readObjectForm(visitor, { address, purposes })} />
  );
}
