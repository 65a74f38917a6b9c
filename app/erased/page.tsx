import type { Metadata } from 'next';
import { readVisitor } from '#app/visitor.ts';
import { PlainMessage } from '#components/plain-message.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.record.erasedTitle, robots: { index: false } };
}

/** After an erasure: it knows nobody. */
export default async function ErasedPage() {
  const { record } = (await readVisitor()).words;
  return (
    <PlainMessage title={record.erasedTitle} text={record.erasedText}>
      <p>{record.after}</p>
    </PlainMessage>
  );
}
