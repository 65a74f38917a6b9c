import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { MessageLimit } from '#components/own/message-limit.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { Said } from '#components/own/said.tsx';
import { SentMessages } from '#components/own/sent-messages.tsx';
import { readOwnMessages } from '#flows/read-own-messages.ts';

interface Props {
  searchParams: Promise<{ done?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.unasked.title };
}

export default async function MessagesPage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor, locale } = visitor;
  const messages = await readOwnMessages(portalHouse(), actor, locale);
  const naming = await readNaming(visitor);
  const { done } = await searchParams;
  const { unasked } = words;
  const said = done === undefined ? null : done === 'set' ? unasked.saved : unasked.wrong;
  return (
    <>
      <OwnHead words={words.own} path={path} title={unasked.title} lede={unasked.lede}>
        <Said text={said} />
      </OwnHead>
      <MessageLimit words={unasked} messages={messages} />
      <SentMessages
        words={unasked}
        sent={messages.sent.map(({ account, product, assistant, at, label }, place) => ({
          id: `${at} ${place}`,
          when: naming.instant(at),
          who: assistant,
          where: naming.account(account, product),
          label: label ?? '–',
        }))}
      />
    </>
  );
}
