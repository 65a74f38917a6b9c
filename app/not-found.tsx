import { PlainMessage } from '#components/plain-message.tsx';
import { readVisitor } from './visitor.ts';

export default async function NotFoundPage() {
  const { problem, site } = (await readVisitor()).words;
  return (
    <PlainMessage title={problem.notFoundTitle} text={problem.notFound}>
      <a className="button first" href="/object">
        {site.object}
      </a>
      <a className="button" href="/">
        {problem.home}
      </a>
    </PlainMessage>
  );
}
