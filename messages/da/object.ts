export const object = {
  title: 'Gør indsigelse',
  lede: 'Sig nej til brug af dine data. Det tæller fra det øjeblik, det når frem hertil.',
  address: 'Din e-mailadresse',
  addressHint: 'En, du bruger til en af dine konti.',
  purposes: 'Indsigelse mod',
  purposesHint: 'Alle er valgt. Fjern krydset ved det, du ikke mener.',
  reason: 'Tilføj en grund, hvis du vil',
  reasonLabel: 'Grund',
  reasonHint: 'Den afgør aldrig noget.',
  coversTitle: 'Hvad den omfatter',
  covers: [
    'Det, du skaber fra nu af, for hver brug, der stadig har et kryds.',
    'Alle konti med denne adresse og alle konti i samme kontocenter, uanset produkt.',
    'Er en brug ikke begyndt, hvor du bor: alt på kontoen.',
  ],
  notTitle: 'Hvad den ikke kan',
  cannot:
    'Det, du skabte før, kan allerede være en del af en model. Ingen kan kalde det tilbage eller slette det dér.',
  elsewhere: 'Konti uden for det kontocenter, med andre adresser, kræver deres egen indsigelse.',
  send: 'Send indsigelse',
  byMail: 'Eller skriv en mail',
  byMailLede: 'Med dine egne ord, i enhver form. Den tæller lige så meget, fra den når frem.',
  openMail: 'Skriv mailen',
  mailTo: 'Adresse til at kopiere',
  mailSubject: 'Jeg gør indsigelse: {title}',
  mailSubjectAll: 'Jeg gør indsigelse',
  mailBody:
    'Jeg gør indsigelse mod brug af mine data til: {title}.\n\nDet gælder alle konti med denne adresse og alle konti i samme kontocenter.',
  mailBodyAll:
    'Jeg gør indsigelse mod enhver brug af mine data, som man kan gøre indsigelse mod.\n\nDet gælder alle konti med denne adresse og alle konti i samme kontocenter.',
  problemTitle: 'Én ting skal rettes',
  problem: {
    empty: 'Skriv en e-mailadresse.',
    too_long: 'Det er længere, end en e-mailadresse kan være.',
    invisible_character:
      'Der er et mellemrum i den eller et tegn, som ikke kan ses. Skriv adressen forfra.',
    look_alike: 'Der er et tegn i den, som kun ligner et almindeligt. Skriv adressen forfra.',
    not_one_at: 'Der er netop ét @ i en e-mailadresse.',
    local_part: 'Noget før @ er ikke muligt i en e-mailadresse.',
    domain: 'Noget efter @ er ikke muligt; måske mangler der et punktum.',
    no_purpose: 'Lad mindst én brug være valgt.',
    unknown_purpose: 'En af disse findes ikke (mere). Se venligst listen igennem.',
    reason_too_long: 'Det er længere end en million tegn. Send det venligst som mail.',
  },
};

export const received = {
  title: 'Ikke færdig endnu: åbn mailen',
  lede: 'Din indsigelse er nået frem. Den beskytter fra dette øjeblik. Én ting mangler: at vise, at postkassen er din.',
  reference: 'Dit referencenummer',
  sentTo: 'Der går en mail til',
  correct: 'Ikke din adresse? Ret den',
  stepReceived: 'Modtaget {instant}',
  stepReceivedText: 'Den tæller herfra.',
  stepMail: 'Åbn mailen, og tryk på dens knap',
  stepMailText:
    'Det kan tage nogle minutter. Se også blandt uønsket mail. Det haster ikke: Linket udløber ikke.',
  stepConfirmed: 'Bekræftet',
  stepConfirmedText: 'Du ser, hvilke konti der er omfattet, og får det på skrift.',
  lapse:
    'Bekræftes den ikke inden for tredive dage, bortfalder den. Den kan også bekræftes derefter og tæller så, som om den aldrig var bortfaldet.',
  same: 'Denne side siger det samme til alle, uanset om adressen er kendt her.',
  sampleMailbox: 'Prøve: åbn postkassen på denne maskine',
};
