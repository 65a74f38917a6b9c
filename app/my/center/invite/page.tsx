import type { Metadata } from 'next';
import { portalHouse } from '#app/house.ts';
import { describeCenters } from '#app/my/center/describe-centers.ts';
import { demandPerson } from '#app/my/demand-person.ts';
import { readNaming } from '#app/my/naming.ts';
import { readVisitor } from '#app/visitor.ts';
import { InviteForm } from '#components/own/invite-form.tsx';
import { OwnHead } from '#components/own/own-head.tsx';
import { previewInvitation } from '#flows/preview-invitation.ts';
import { readOwnAddresses } from '#flows/read-own-addresses.ts';
import { readOwnCenters } from '#flows/read-own-centers.ts';
import { fill } from '#messages/fill.ts';

interface Props {
  searchParams: Promise<{ problem?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readVisitor()).words.center.inviteTitle };
}

/** Asking another address. Of it nothing can be shown here; of what would follow on this side, all. */
export default async function InvitePage({ searchParams }: Props) {
  const visitor = await demandPerson();
  const { words, path, actor } = visitor;
  const house = portalHouse();
  const naming = await readNaming(visitor);
  const { choices } = describeCenters(await readOwnCenters(house, actor), visitor, naming);
  const { reach, across } = await previewInvitation(house, actor);
  const address = (await readOwnAddresses(house, actor)).get(actor.address) ?? '';
  const { problem } = await searchParams;
  const problems: Readonly<Record<string, string>> = words.object.problem;
  const { center } = words;
  const uses = (purposes: readonly string[]) => naming.list(purposes.map(naming.purpose));
  return (
    <>
      <OwnHead words={words.own} path={path} title={center.inviteTitle} lede={center.inviteLede} />
      <section className="section" aria-labelledby="effects-title">
        <h2 id="effects-title">{center.effects}</h2>
        <div className="two even mt-6">
          <div className="assurance">
            <p>{center.inviteReach}</p>
            <p>
              {reach.length === 0
                ? center.inviteReachNone
                : fill(center.inviteReachOwn, { uses: uses(reach) })}
            </p>
            <p>{center.noConsent}</p>
          </div>
          <p className="caution">
            {across.length === 0
              ? center.inviteAcrossNone
              : fill(center.inviteAcross, { uses: uses(across) })}
          </p>
        </div>
      </section>
      {choices.length === 0 ? (
        <p className="mt-12">{center.none}</p>
      ) : (
        <InviteForm
          words={center}
          choices={choices}
          told={fill(center.inviteTold, { address })}
          error={problem === undefined ? undefined : (problems[problem] ?? center.refused)}
        />
      )}
    </>
  );
}
