import type { Actor } from '#flows/actor.ts';
import { askSignIn } from '#flows/ask-sign-in.ts';
import type { House } from '#flows/house.ts';
import { openTransport } from '#flows/open-transport.ts';
import type { PersonActor } from '#flows/person-session.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { signInPerson } from '#flows/sign-in-person.ts';
import { STRANGER } from './stage.ts';

/** What a sign-in letter holds, and what the browser that asked keeps. */
export interface SignInLetter {
  readonly asked: string;
  readonly link: string;
  readonly code: string;
}

/** Asks for a letter and reads it in that mailbox; throws where none came. */
export async function readSignInLetter(
  house: House,
  address: string,
  actor: Actor = STRANGER,
): Promise<SignInLetter> {
  const asking = await askSignIn(house, actor, { address, locale: 'en' });
  if (asking.kind !== 'asked') throw new Error(`asking to sign in: ${asking.kind}`);
  await sendAllLetters(house);
  const letters = await listLetters(house, STRANGER, { to: address });
  const newest = letters.find(({ text }) => text.includes('/sign-in/'));
  const link = /\/sign-in\/(\S+)/.exec(newest?.text ?? '')?.[1];
  const code = /\b(\d{6})\b/.exec(newest?.text ?? '')?.[1];
  if (link === undefined || code === undefined) throw new Error(`no sign-in letter to ${address}`);
  return { asked: asking.asked, link, code };
}

/** Signs in with that address as its holder does: by the letter's link. */
export async function signIn(house: House, address: string): Promise<PersonActor> {
  const { link } = await readSignInLetter(house, address);
  const done = await signInPerson(house, STRANGER, { by: 'link', token: link });
  if (done.kind !== 'signed_in') throw new Error(`signing in: ${done.kind}`);
  return done.actor;
}

/** A signed-in person proves a further address with the code that was sent there. */
export async function proveFurther(
  house: House,
  actor: PersonActor,
  address: string,
): Promise<PersonActor> {
  const { asked, code } = await readSignInLetter(house, address, actor);
  const done = await signInPerson(house, actor, { by: 'code', asked, code });
  if (done.kind !== 'signed_in') throw new Error(`proving ${address}: ${done.kind}`);
  return done.actor;
}

/** Sends until nothing is due. */
export async function sendAllLetters(house: House): Promise<void> {
  const transport = openTransport(house);
  while ((await sendLetters(house, transport)) > 0);
  await transport.close();
}
