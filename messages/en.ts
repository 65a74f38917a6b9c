import { admin } from './en/admin.ts';
import { center, history, record, unasked } from './en/center.ts';
import { desk } from './en/desk.ts';
import { mailQueue } from './en/mail-queue.ts';
import { names } from './en/names.ts';
import { object, received } from './en/object.ts';
import { notice, overview } from './en/overview.ts';
import { change, own, question, sessions } from './en/own.ts';
import { confirm, mailbox, problem, status } from './en/person.ts';
import { recording } from './en/recording.ts';
import { signIn } from './en/sign-in.ts';
import { site } from './en/site.ts';
import { takeOut } from './en/take-out.ts';

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
  desk,
  signIn,
  own,
  question,
  change,
  sessions,
  center,
  unasked,
  history,
  record,
  mailQueue,
  recording,
  takeOut,
};
