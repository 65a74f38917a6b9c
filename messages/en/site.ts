/** Words of every page: masthead, footer, states, dates. */
export const site = {
  name: 'Your data, your say',
  by: 'The objection portal of {operator}',
  skip: 'Skip to the page',
  navigation: 'Pages',
  language: 'Language',
  used: 'What is used',
  object: 'Object',
  mine: 'My data',
  signIn: 'Sign in',
  mailbox: 'Mailbox',
  office: 'Privacy office',
  sample:
    'This is a sample: its people are invented, and letters stay in a mailbox on this machine.',
  footerPromise:
    'No sign-in, no reason and no fixed words are needed to object. Nobody is asked twice.',
  footerTrace:
    'This site sets a cookie for the language you chose, and one while you are signed in. It asks nobody else for anything.',
  state: {
    in_use: 'In use since {date}',
    not_yet: 'Starts on {date}',
    consent: 'Only with your consent',
    exempt: 'Not carried out here',
    varies: 'Depends on where you live',
    no_data: 'Not with this product’s data',
  },
  legend: {
    in_use: 'in use',
    not_yet: 'not started yet',
    consent: 'only with your consent',
    exempt: 'not carried out here',
    varies: 'depends on where you live',
    protected: 'protected: nothing new is used',
  },
  basis: { consent: 'your consent', legitimate_interest: 'legitimate interest' },
  basisLaw: {
    consent: 'GDPR Art. 6(1)(a)',
    legitimate_interest: 'GDPR Art. 6(1)(f)',
  },
  group: {
    EU: 'the European Union',
    EEA: 'the European Economic Area',
    '*': 'everywhere else',
  },
  anywhere: 'Everywhere',
  allProducts: 'All products',
  next: 'Next page',
};
