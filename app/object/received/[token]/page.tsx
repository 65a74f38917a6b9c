import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openReceipt } from '#app/door/receipt.ts';
import { portalHouse } from '#app/house.ts';
import { readVisitor } from '#app/visitor.ts';
import { ReceivedView } from '#components/received-view.tsx';
import { writeInstantIn } from '#messages/dates.ts';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.received.title, robots: { index: false } };
}

export default async function ReceivedPage({ params }: Props) {
  const { token } = await params;
  const { words, locale, isLoopback } = await readVisitor();
  const { vault, settings } = portalHouse();
  const receipt = openReceipt(vault, token);
  if (receipt === null) notFound();
  return (
    <ReceivedView
      words={words.received}
      reference={receipt.reference}
      address={receipt.address}
      received={writeInstantIn(locale, receipt.receivedAt)}
      correctHref={`/object/received/${token}/correct`}
      showsMailbox={settings.sample && isLoopback}
    />
  );
}
