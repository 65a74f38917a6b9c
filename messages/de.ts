import { admin } from './de/admin.ts';
import { center, history, record, unasked } from './de/center.ts';
import { desk } from './de/desk.ts';
import { mailQueue } from './de/mail-queue.ts';
import { names } from './de/names.ts';
import { object, received } from './de/object.ts';
import { notice, overview } from './de/overview.ts';
import { change, own, question, sessions } from './de/own.ts';
import { confirm, mailbox, problem, status } from './de/person.ts';
import { recording } from './de/recording.ts';
import { signIn } from './de/sign-in.ts';
import { site } from './de/site.ts';
import { takeOut } from './de/take-out.ts';
import type { Messages } from './messages.ts';

export const de: Messages = {
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
