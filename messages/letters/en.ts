import { plain } from './plain.ts';

/** What every letter says, in English. The shape of this object is what every other language must fill. */
export const en = {
  language: 'en',
  closing: (operator: string) => `${operator}, privacy office`,
  footer: (write: string) =>
    `You can answer this mail, or write to ${write} at any time. Nobody needs fixed words, a form or a reason.`,
  instant: (at: number) => plain.instant('en-GB', at),
  day: (at: number) => plain.day('en-GB', at),
  list: (items: readonly string[]) => plain.list('en-GB', items),
  account: (product: string, account: string) => `${product}, account ${account}`,
  reference: 'Reference',
  received: 'Received',
  confirmedAt: 'Confirmed',
  against: 'Against',
  noticeVersion: (title: string, version: number) => `${title} (notice version ${version})`,
  protectedSince: (instant: string) => `data created on or after ${instant}`,
  protectedInFull: 'all of its data, whenever it was created',
  showStatus: 'See where your objection stands',
  confirm: {
    subject: 'Please confirm your objection',
    title: 'One step is left: confirm your objection',
    asked: (uses: string) =>
      `An objection was made with this e-mail address. It says that your data shall not be used for: ${uses}.`,
    protects: (instant: string) =>
      `It counts from ${instant}, when we received it, and protects you already: while we wait for you, the data it covers is not used.`,
    button: 'Open the confirmation page',
    page: 'The page has one button. Opening it changes nothing yet.',
    lapses: (day: string) =>
      `If it was not you, do nothing: unconfirmed, the objection lapses on ${day}. We write to you before that. Confirming later still works.`,
    lapsed: (instant: string) =>
      `We received it on ${instant}. An objection that is not confirmed within thirty days lapses, and those days are over: at present it covers nothing.`,
    late: 'Confirm it, and it counts from its receipt, as if it had never lapsed. If it was not you, do nothing.',
    others: 'Further objections waiting for your confirmation',
    other: (reference: string, instant: string) => `${reference}, received ${instant}`,
  },
  confirmed: {
    subject: 'Your objection is confirmed',
    title: 'Your objection is confirmed',
    covered: 'What it covers',
    since: (instant: string) =>
      `From now on, data that these accounts created on or after ${instant} is not used for the purposes above.`,
    full: 'No data of these accounts is used for the purposes above, whenever it was created.',
    mixed: (instant: string) =>
      `Data that these accounts created on or after ${instant} is not used for the purposes above; where it says so below, none of it is, whenever it was created.`,
    accounts: 'The accounts it reaches, all in the same accounts center',
    noAccounts:
      'At present no account holds this address. If one comes to hold it, the objection takes hold there, too, from that moment.',
    elsewhere: (write: string) =>
      `Accounts that are not in this accounts center and use another address need an objection of their own. Write to ${write} from that address, or use the form.`,
    elsewhereLink: 'Object for another address',
    notBack:
      'What was created earlier may already be part of a model. It cannot be taken back out of it, and we do not promise that.',
    authority:
      'If you think that we handle your data wrongly, you can complain to a data protection authority, for example the one of the country where you live or work. It costs nothing, and you need not ask us first.',
  },
  linked: {
    subject: 'Your objection now reaches more accounts',
    title: 'Your objection now reaches more accounts',
    told: 'These accounts have joined an accounts center or an address for which you objected. Your objection holds for them, too:',
    since: (account: string, instant: string) => `${account}: since ${instant}`,
  },
  reminder: {
    subject: 'Your objection is still waiting for you',
    title: 'Your objection lapses soon',
    told: (day: string) =>
      `You have not confirmed it yet. It has protected you since we received it; unconfirmed, it lapses on ${day} and then covers nothing.`,
    otherwise: 'If it was not you, do nothing.',
  },
  lapsed: {
    subject: 'Your objection has lapsed',
    title: 'Your objection has lapsed',
    told: (instant: string) =>
      `It was not confirmed within thirty days of ${instant}. It no longer covers anything.`,
    revive: 'You can still confirm it: it then counts as if it had never lapsed.',
  },
  notice: {
    subject: 'A new use of your data, and how to say no',
    title: (use: string) => `What is new: ${use}`,
    from: 'From',
    data: 'Which data',
    products: 'From which of your accounts',
    notDated: 'no date yet for your region',
    object: 'Object to this use',
    read: 'Read the whole notice',
    reply: 'Or answer this mail with “no”: that is enough.',
    silence:
      'If you do nothing, that is not a consent; it means only that no objection is on file.',
  },
  annulled: {
    subject: 'An objection recorded for you was a mistake of ours',
    title: 'An objection recorded for you was a mistake of ours',
    told: (instant: string, use: string) =>
      `On ${instant} our privacy office recorded an objection to “${use}” for you. Two officers have found that it was recorded by mistake.`,
    since: (instant: string) => `Since ${instant} it counts as if it had never been there.`,
    otherwise:
      'If you do object, tell us: it takes one mail or one click, and counts from then on. You can also complain to your data protection authority.',
    button: 'Object',
  },
  consentEnded: {
    subject: 'A consent has ended your objection for one account',
    title: 'A consent has ended your objection for one account',
    told: (account: string, use: string, instant: string) =>
      `For ${account}, your objection to “${use}” ended on ${instant}, because consent to that use was given there.`,
    by: {
      person: 'It was given by the person signed in to that account.',
      guardian: 'It was given by a guardian.',
      operator: 'It was reported to us by the operator of the product.',
    },
    stays:
      'Data created while the objection held stays protected. Your other accounts are as before.',
    again: 'If you did not want this, object again: one mail or one click is enough.',
    button: 'Object again',
  },
  unclear: {
    subject: 'We are not sure what you would like',
    title: 'Do you object to the use of your data?',
    told: (instant: string) =>
      `We received your mail on ${instant}, and are not sure that we understand it. A person of the privacy office will read it.`,
    protects: (uses: string, day: string) =>
      `Until then we treat it as an objection to these uses: ${uses}. Your data is protected from the moment we received your mail. Unconfirmed, this ends on ${day}.`,
    yes: 'If you do object, open this page and press its button:',
    button: 'Yes, I object',
    no: 'If you wanted something else, answer in your own words.',
  },
  howToWithdraw: {
    subject: 'How to withdraw an objection',
    title: 'How to withdraw an objection',
    told: (instant: string) =>
      `We understood your mail of ${instant} to say that you withdraw an objection. So that nobody can do this in your name, a mail cannot do it. Nothing has changed: your objection holds.`,
    how: 'To withdraw it, sign in on the portal and choose the accounts for which it shall end. What was created while it held stays protected.',
    button: 'Open the portal',
    otherwise: 'If you did not mean this, you need do nothing.',
  },
  answered: {
    subject: 'About your mail to us',
    title: 'We have read your mail',
    told: (instant: string) =>
      `A person has read the mail that we received from you on ${instant}.`,
    objection: (reference: string) =>
      `We have recorded it as an objection, counted from that moment, under the reference ${reference}.`,
    noObjection: 'We understood that you do not object. Nothing has changed for your data.',
    wrong: 'If we misunderstood you, answer this mail: a plain “I object” is enough.',
  },
  mailReceived: {
    subject: 'We have received your mail',
    title: 'We have received your mail',
    told: (instant: string) =>
      `Your mail arrived on ${instant}. A person of the privacy office will answer it, at the latest within one month.`,
    object:
      'We understood it as a question, and have recorded no objection from it. If you object to a use of your data, or already said so in your mail, you need not wait for the answer: reply with that one sentence, for example “I object”.',
  },
  linkRequest: {
    subject: 'Somebody would like to link accounts with yours',
    title: 'Somebody asks to link accounts with yours',
    asked:
      'Somebody who signed in on the portal would like the accounts with this address and their own to be in one accounts center.',
    shows:
      'The page shows who it is, and what would follow: which objections would reach which accounts, and which data could be used across them.',
    button: 'Look at it',
    page: 'Opening the page changes nothing. Nothing of yours has been shown to anybody, and nothing is linked unless you agree there.',
    expires: (instant: string) => `You can answer until ${instant}.`,
    otherwise: 'If you do not know what this is about, do nothing.',
  },
  centerChanged: {
    subject: {
      joined: 'Accounts have joined your accounts center',
      left: 'Accounts have left your accounts center',
      asked_to_join: 'The operator has been asked to link your accounts',
      asked_to_leave: 'The operator has been asked to unlink your accounts',
    },
    told: {
      joined: (instant: string) =>
        `Since ${instant} these accounts are in one accounts center with the others of it:`,
      left: (instant: string) =>
        `Since ${instant} these accounts are no longer in the accounts center:`,
      asked_to_join: (instant: string) =>
        `On ${instant} the operator was asked to bring these accounts into one accounts center with others:`,
      asked_to_leave: (instant: string) =>
        `On ${instant} the operator was asked to take these accounts out of their accounts center:`,
    },
    joined:
      'Every objection that one of its accounts carried now holds for all of them. No consent has spread.',
    left: 'What they carried they go on carrying: leaving ends no objection.',
    button: 'See your accounts center',
    wrong: 'If you did not want this, sign in and change it, or answer this mail.',
  },
  signIn: {
    subject: 'Your sign-in',
    title: 'Sign in, or prove that this address is yours',
    asked: 'Somebody, most likely you, asked for this letter on the portal with this address.',
    button: 'Open the sign-in page',
    page: 'It works on any device. The page has one button; opening it changes nothing yet.',
    code: 'Or this code',
    codeHow:
      'Type it on the page where you asked for this letter. It works there alone. We never ask for it anywhere else, and nobody who calls or writes needs it.',
    expires: (instant: string) => `Both work once, and until ${instant}.`,
    otherwise: 'If it was not you, do nothing: without this letter nobody gets in.',
  },
};

export type LetterWords = typeof en;
