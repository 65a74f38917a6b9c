/** What a person sees who comes with a link from a letter. */
export const confirm = {
  title: 'Confirm your objection',
  lede: 'Received {instant}. It protects already; with your confirmation it stays.',
  to: 'You object to',
  button: 'Confirm',
  confirmedTitle: 'Confirmed',
  confirmedLede: 'Your objection is confirmed. Reference {reference}.',
  already: 'It was confirmed already; nothing changes.',
  unknownTitle: 'This link leads nowhere',
  unknown:
    'Perhaps it was cut in two by the mail program. Copy the whole link from the mail, or object anew: that is never refused.',
  anew: 'Object anew',
};

export const status = {
  title: 'Your objection',
  lede: 'Reference {reference}',
  received: 'Received, {instant}',
  receivedText: 'It counts from here.',
  waiting: 'Not confirmed yet',
  waitingText: 'It protects already. Open the mail and press its button by {instant}.',
  confirmed: 'Confirmed, {instant}',
  confirmedText: 'It holds until you yourself take it back.',
  lapsed: 'Lapsed, {instant}',
  lapsedText:
    'It was not confirmed in thirty days. The link in the mail still works and revives it as if it had never lapsed.',
  withdrawn: 'Withdrawn',
  withdrawnText: 'What was created while it held stays protected.',
  annulled: 'Annulled',
  annulledText: 'It had been recorded by mistake.',
  reaches: 'Reaches {count} of your accounts',
  reachesOne: 'Reaches one account',
  reachesNone: 'No account found yet',
  reachesNoneText:
    'It stands for your address: an account that comes to use it is covered from then on.',
  covered: 'What is covered now',
  since: 'what is created since {instant}',
  full: 'everything',
  sameCenter: 'They are on your address, or in the same accounts center.',
  notCovered: 'What is not covered',
  notCoveredText:
    'Accounts outside this accounts center, with other addresses, need an objection of their own. Send one with the address you use there.',
  older: 'Older data',
  olderText:
    'What you made before may already be part of a model. No one can call it back or delete it from there.',
  letters: 'Letters',
  letter: {
    confirm: 'Please confirm',
    confirmed: 'Confirmed',
    linked: 'Reaches further accounts',
    reminder: 'Reminder to confirm',
    lapsed: 'It has lapsed',
    consent_ended: 'Consent ended it',
    annulled: 'It had been recorded by mistake',
  },
  letterState: {
    recorded: 'waiting to be sent',
    sending: 'being sent',
    sent: 'sent {instant}',
    failed: 'could not be delivered',
    suppressed: 'held back: the mailbox does not take mail',
  },
  link: 'Your status page',
  linkText: 'Keep this link. It shows this objection, and nothing else.',
  complain: 'If you are not content',
  complainText:
    'You can complain to a data protection authority, where you live, where you work, or where it happened. It costs nothing.',
  complainLink: 'Find yours among the authorities of Europe',
};

export const mailbox = {
  title: 'Mailbox',
  lede: 'Letters that this sample would have sent. They stay on this machine and are shown on it alone.',
  empty: 'No letter yet. Send an objection, and one will be here in a moment.',
  to: 'To',
  from: 'From',
  date: 'Sent',
  asHtml: 'As a mail program shows it',
  asText: 'As plain text',
  all: 'All letters',
};

export const problem = {
  notFoundTitle: 'There is no such page',
  notFound: 'It may have moved, or a link was cut. Objecting works from here just as well.',
  brokenTitle: 'Something broke here',
  broken:
    'It is not your doing. Nothing that was answered with a reference is lost. Please try again in a minute.',
  reference: 'If you write to us, name this number: {reference}',
  home: 'What is used',
  forbiddenTitle: 'This came from another site',
  forbidden:
    'For your safety only forms of this site are taken. Please go back and send it from here.',
};
