/** Objecting: the form, the mail, what follows. */
export const object = {
  title: 'Object',
  lede: 'Say no to uses of your data. It counts from the moment it arrives here.',
  address: 'Your e-mail address',
  addressHint: 'One that you use with any of your accounts.',
  purposes: 'Object to',
  purposesHint: 'All are chosen. Untick what you do not mean.',
  reason: 'Add a reason, if you like',
  reasonLabel: 'Reason',
  reasonHint: 'It never decides anything.',
  coversTitle: 'What it covers',
  covers: [
    'What you create from now on, for each use you leave ticked.',
    'All accounts on this address, and all accounts in the same accounts center, whatever their product.',
    'A use that has not started where you live: everything on the account.',
  ],
  notTitle: 'What it cannot do',
  cannot:
    'What you made before may already be part of a model. No one can call it back or delete it from there.',
  elsewhere: 'Accounts outside that center, on other addresses, need an objection of their own.',
  send: 'Send objection',
  byMail: 'Or write a mail',
  byMailLede:
    'In your own words, in any form. It counts just the same, from the moment it arrives.',
  openMail: 'Write the mail',
  mailTo: 'Address to copy',
  mailSubject: 'I object: {title}',
  mailSubjectAll: 'I object',
  mailBody:
    'I object to the use of my data for: {title}.\n\nThis holds for every account on this address and for all accounts in the same accounts center.',
  mailBodyAll:
    'I object to every use of my data that can be objected to.\n\nThis holds for every account on this address and for all accounts in the same accounts center.',
  problemTitle: 'One thing to put right',
  problem: {
    empty: 'Write an e-mail address.',
    too_long: 'This is longer than an e-mail address can be.',
    invisible_character:
      'There is a space in it, or a character that cannot be seen. Type the address anew.',
    look_alike:
      'There is a character in it that only looks like a usual one. Type the address anew.',
    not_one_at: 'An e-mail address has one @ in it.',
    local_part: 'Something before the @ is not possible in an e-mail address.',
    domain: 'Something after the @ is not possible, such as a missing dot.',
    no_purpose: 'Leave at least one use ticked.',
    unknown_purpose: 'One of these uses does not exist (any more). Please look through the list.',
    reason_too_long: 'This is longer than a million characters. Please send it as a mail.',
  },
};

export const received = {
  title: 'Not finished yet: open the mail',
  lede: 'Your objection has arrived. It protects from this moment on. One thing is left: show that the mailbox is yours.',
  reference: 'Your reference',
  sentTo: 'A mail goes to',
  correct: 'Not your address? Correct it',
  stepReceived: 'Received, {instant}',
  stepReceivedText: 'It counts from here.',
  stepMail: 'Open the mail and press its button',
  stepMailText:
    'It can take a few minutes. Look among unwanted mail, too. There is no hurry: the link does not expire.',
  stepConfirmed: 'Confirmed',
  stepConfirmedText: 'You will see which accounts are covered, and get it in writing.',
  lapse:
    'Not confirmed within thirty days, it lapses. It can be confirmed after that, too, and then counts as if it never had.',
  same: 'This page says the same to everybody, whether or not the address is known here.',
  sampleMailbox: 'Sample: open the mailbox on this machine',
};
