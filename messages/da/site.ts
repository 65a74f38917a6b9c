/** Dansk: ordene på hver side. */
export const site = {
  name: 'Dine data, dit ord',
  by: 'Indsigelsesportalen hos {operator}',
  skip: 'Spring til indholdet',
  navigation: 'Sider',
  language: 'Sprog',
  used: 'Hvad der bruges',
  object: 'Gør indsigelse',
  mine: 'Mine data',
  signIn: 'Log ind',
  mailbox: 'Postkasse',
  office: 'Databeskyttelseskontoret',
  sample:
    'Dette er en prøve: Personerne er opdigtede, og breve bliver i en postkasse på denne maskine.',
  footerPromise:
    'Der kræves intet login, ingen grund og ingen faste ord for at gøre indsigelse. Ingen bliver spurgt to gange.',
  footerTrace:
    'Siden sætter én cookie til det valgte sprog og én, mens du er logget ind. Den spørger ingen andre om noget.',
  state: {
    in_use: 'I brug siden {date}',
    not_yet: 'Begynder {date}',
    consent: 'Kun med dit samtykke',
    exempt: 'Finder ikke sted her',
    varies: 'Afhænger af, hvor du bor',
    no_data: 'Ikke med dette produkts data',
  },
  legend: {
    in_use: 'i brug',
    not_yet: 'endnu ikke begyndt',
    consent: 'kun med dit samtykke',
    exempt: 'finder ikke sted her',
    varies: 'afhænger af, hvor du bor',
    protected: 'beskyttet: intet nyt bruges',
  },
  basis: { consent: 'dit samtykke', legitimate_interest: 'legitim interesse' },
  basisLaw: {
    consent: 'GDPR art. 6, stk. 1, litra a',
    legitimate_interest: 'GDPR art. 6, stk. 1, litra f',
  },
  group: {
    EU: 'Den Europæiske Union',
    EEA: 'Det Europæiske Økonomiske Samarbejdsområde',
    '*': 'alle andre steder',
  },
  anywhere: 'Overalt',
  allProducts: 'Alle produkter',
  next: 'Næste side',
};
