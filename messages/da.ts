import { admin } from './da/admin.ts';
import { center, history, record, unasked } from './da/center.ts';
import { desk } from './da/desk.ts';
import { mailQueue } from './da/mail-queue.ts';
import { names } from './da/names.ts';
import { object, received } from './da/object.ts';
import { notice, overview } from './da/overview.ts';
import { change, own, question, sessions } from './da/own.ts';
import { confirm, mailbox, problem, status } from './da/person.ts';
import { recording } from './da/recording.ts';
import { signIn } from './da/sign-in.ts';
import { site } from './da/site.ts';
import { takeOut } from './da/take-out.ts';
import type { Messages } from './messages.ts';

export const da: Messages = {
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
