export const confirm = {
  title: 'Bekræft din indsigelse',
  lede: 'Modtaget {instant}. Den beskytter allerede; med din bekræftelse bliver den stående.',
  to: 'Du gør indsigelse mod',
  button: 'Bekræft',
  confirmedTitle: 'Bekræftet',
  confirmedLede: 'Din indsigelse er bekræftet. Referencenummer {reference}.',
  already: 'Den var allerede bekræftet; intet ændrer sig.',
  unknownTitle: 'Dette link fører ingen steder hen',
  unknown:
    'Måske er det blevet delt af mailprogrammet. Kopiér hele linket fra mailen, eller gør indsigelse på ny: Det bliver aldrig afvist.',
  anew: 'Gør indsigelse på ny',
};

export const status = {
  title: 'Din indsigelse',
  lede: 'Referencenummer {reference}',
  received: 'Modtaget {instant}',
  receivedText: 'Den tæller herfra.',
  waiting: 'Endnu ikke bekræftet',
  waitingText: 'Den beskytter allerede. Åbn mailen, og tryk på dens knap senest {instant}.',
  confirmed: 'Bekræftet {instant}',
  confirmedText: 'Den gælder, indtil du selv tager den tilbage.',
  lapsed: 'Bortfaldet {instant}',
  lapsedText:
    'Den blev ikke bekræftet inden for tredive dage. Linket i mailen virker stadig og genopliver den, som om den aldrig var bortfaldet.',
  withdrawn: 'Trukket tilbage',
  withdrawnText: 'Det, der blev skabt, mens den gjaldt, forbliver beskyttet.',
  annulled: 'Annulleret',
  annulledText: 'Den var registreret ved en fejl.',
  reaches: 'Når {count} af dine konti',
  reachesOne: 'Når én konto',
  reachesNone: 'Endnu ingen konto fundet',
  reachesNoneText: 'Den står for din adresse: En konto, der senere får den, er omfattet fra da af.',
  covered: 'Hvad der er omfattet nu',
  since: 'det, der skabes fra {instant}',
  full: 'alt',
  sameCenter: 'De har din adresse eller er i samme kontocenter.',
  notCovered: 'Hvad der ikke er omfattet',
  notCoveredText:
    'Konti uden for dette kontocenter, med andre adresser, kræver deres egen indsigelse. Send en med den adresse, du bruger dér.',
  older: 'Ældre data',
  olderText:
    'Det, du skabte før, kan allerede være en del af en model. Ingen kan kalde det tilbage eller slette det dér.',
  letters: 'Breve',
  letter: {
    confirm: 'Bekræft venligst',
    confirmed: 'Bekræftet',
    linked: 'Når flere konti',
    reminder: 'Påmindelse om at bekræfte',
    lapsed: 'Den er bortfaldet',
    consent_ended: 'Et samtykke afsluttede den',
    annulled: 'Den var en fejl',
  },
  letterState: {
    recorded: 'venter på at blive sendt',
    sending: 'er ved at blive sendt',
    sent: 'sendt {instant}',
    failed: 'kunne ikke leveres',
    suppressed: 'holdt tilbage: postkassen tager ikke imod mail',
  },
  link: 'Din statusside',
  linkText: 'Gem dette link. Det viser denne indsigelse og intet andet.',
  complain: 'Hvis du ikke er tilfreds',
  complainText:
    'Du kan klage til en databeskyttelsesmyndighed: hvor du bor, hvor du arbejder, eller hvor det skete. Det koster ikke noget.',
  complainLink: 'Find din blandt Europas myndigheder',
};

export const mailbox = {
  title: 'Postkasse',
  lede: 'Breve, som denne prøve ville have sendt. De bliver på denne maskine og vises kun på den.',
  empty: 'Intet brev endnu. Send en indsigelse, så ligger der straks et her.',
  to: 'Til',
  from: 'Fra',
  date: 'Sendt',
  asHtml: 'Som et mailprogram viser det',
  asText: 'Som ren tekst',
  all: 'Alle breve',
};

export const problem = {
  notFoundTitle: 'Siden findes ikke',
  notFound:
    'Måske er den flyttet, eller et link blev delt. Du kan lige så godt gøre indsigelse herfra.',
  brokenTitle: 'Noget gik i stykker her',
  broken:
    'Det er ikke din skyld. Intet, der blev besvaret med et referencenummer, er tabt. Prøv venligst igen om et minut.',
  reference: 'Skriver du til os, så nævn dette nummer: {reference}',
  home: 'Hvad der bruges',
  forbiddenTitle: 'Det kom fra et andet websted',
  forbidden:
    'For din sikkerheds skyld modtages kun formularer fra dette websted. Gå venligst tilbage, og send den herfra.',
};
