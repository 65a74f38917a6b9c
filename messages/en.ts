import { admin } from './en/admin.ts';
import { names } from './en/names.ts';
import { object, received } from './en/object.ts';
import { notice, overview } from './en/overview.ts';
import { change, own, question, sessions } from './en/own.ts';
import { confirm, mailbox, problem, status } from './en/person.ts';
import { signIn } from './en/sign-in.ts';
import { site } from './en/site.ts';

/** English: the language whose shape the others must have, key by key. */
export const en = {
  site,
  names,
  overview,
  notice,
  object,
  received,
  confirm,
  status,
  mailbox,
  problem,
  admin,
  signIn,
  own,
  question,
  change,
  sessions,
};
