/** Deutsch: die Wörter jeder Seite. */
export const site = {
  name: 'Ihre Daten, Ihr Wort',
  by: 'Das Widerspruchsportal von {operator}',
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  language: 'Sprache',
  used: 'Was verwendet wird',
  object: 'Widersprechen',
  mine: 'Meine Daten',
  signIn: 'Anmelden',
  mailbox: 'Briefkasten',
  office: 'Datenschutzbüro',
  sample:
    'Dies ist ein Muster: Die Menschen darin sind erfunden, und Briefe bleiben in einem Briefkasten auf diesem Rechner.',
  footerPromise:
    'Zum Widersprechen braucht es keine Anmeldung, keinen Grund und keine festen Worte. Niemand wird zweimal gefragt.',
  footerTrace:
    'Diese Seite setzt ein Cookie für die gewählte Sprache und eines, solange Sie angemeldet sind. Sie fragt sonst nirgends nach.',
  state: {
    in_use: 'In Verwendung seit {date}',
    not_yet: 'Beginnt am {date}',
    consent: 'Nur mit Ihrer Einwilligung',
    exempt: 'Findet hier nicht statt',
    varies: 'Je nachdem, wo Sie leben',
    no_data: 'Nicht mit Daten dieses Produkts',
  },
  legend: {
    in_use: 'in Verwendung',
    not_yet: 'noch nicht begonnen',
    consent: 'nur mit Ihrer Einwilligung',
    exempt: 'findet hier nicht statt',
    varies: 'je nachdem, wo Sie leben',
    protected: 'geschützt: nichts Neues wird verwendet',
  },
  basis: { consent: 'Ihre Einwilligung', legitimate_interest: 'berechtigtes Interesse' },
  basisLaw: {
    consent: 'DSGVO Art. 6 Abs. 1 lit. a',
    legitimate_interest: 'DSGVO Art. 6 Abs. 1 lit. f',
  },
  group: {
    EU: 'die Europäische Union',
    EEA: 'der Europäische Wirtschaftsraum',
    '*': 'überall sonst',
  },
  anywhere: 'Überall',
  allProducts: 'Alle Produkte',
  next: 'Nächste Seite',
};
