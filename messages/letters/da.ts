import type { LetterWords } from './en.ts';
import { plain } from './plain.ts';

export const da: LetterWords = {
  language: 'da',
  closing: (operator) => `${operator}, databeskyttelseskontoret`,
  footer: (write) =>
    `Du kan svare på denne mail eller når som helst skrive til ${write}. Ingen behøver faste ord, en formular eller en grund.`,
  instant: (at) => plain.instant('da-DK', at),
  day: (at) => plain.day('da-DK', at),
  list: (items) => plain.list('da-DK', items),
  account: (product, account) => `${product}, konto ${account}`,
  reference: 'Referencenummer',
  received: 'Modtaget',
  confirmedAt: 'Bekræftet',
  against: 'Mod',
  noticeVersion: (title, version) => `${title} (meddelelsens version ${version})`,
  protectedSince: (instant) => `data, der er skabt fra og med ${instant}`,
  protectedInFull: 'alle dens data, uanset hvornår de er skabt',
  showStatus: 'Se, hvordan det står til med din indsigelse',
  confirm: {
    subject: 'Bekræft venligst din indsigelse',
    title: 'Kun ét trin mangler: bekræft din indsigelse',
    asked: (uses) =>
      `Der er gjort indsigelse med denne e-mailadresse. Ifølge den må dine data ikke bruges til: ${uses}.`,
    protects: (instant) =>
      `Den gælder fra ${instant}, hvor vi modtog den, og beskytter dig allerede: Mens vi venter på dig, bliver de data, den omfatter, ikke brugt.`,
    button: 'Åbn bekræftelsessiden',
    page: 'Siden har én knap. At åbne den ændrer endnu ikke noget.',
    lapses: (day) =>
      `Var det ikke dig, skal du ikke gøre noget: Uden bekræftelse bortfalder indsigelsen den ${day}. Vi skriver til dig inden da. Du kan også bekræfte senere.`,
    lapsed: (instant) =>
      `Vi modtog den ${instant}. En indsigelse, der ikke bliver bekræftet inden tredive dage, bortfalder, og de dage er gået: Lige nu omfatter den ikke noget.`,
    late: 'Bekræfter du den, gælder den fra modtagelsen, som om den aldrig var bortfaldet. Var det ikke dig, skal du ikke gøre noget.',
    others: 'Flere indsigelser, der venter på din bekræftelse',
    other: (reference, instant) => `${reference}, modtaget ${instant}`,
  },
  confirmed: {
    subject: 'Din indsigelse er bekræftet',
    title: 'Din indsigelse er bekræftet',
    covered: 'Hvad den omfatter',
    since: (instant) =>
      `Data, som disse konti har skabt eller skaber fra og med ${instant}, bliver ikke brugt til formålene ovenfor.`,
    full: 'Ingen data fra disse konti bliver brugt til formålene ovenfor, uanset hvornår de er skabt.',
    mixed: (instant) =>
      `Data, som disse konti har skabt eller skaber fra og med ${instant}, bliver ikke brugt til formålene ovenfor; hvor det står nedenfor, gælder det alle data, uanset hvornår de er skabt.`,
    accounts: 'De konti, den når, alle i det samme kontooverblik',
    noAccounts:
      'Lige nu hører adressen ikke til nogen konto. Kommer den til at høre til en, gælder indsigelsen også der fra det øjeblik.',
    elsewhere: (write) =>
      `Konti uden for dette kontooverblik, som bruger en anden adresse, kræver deres egen indsigelse. Skriv til ${write} fra den adresse, eller brug formularen.`,
    elsewhereLink: 'Gør indsigelse for en anden adresse',
    notBack:
      'Det, der er skabt tidligere, kan allerede være en del af en model. Det kan ikke hentes ud igen, og det lover vi heller ikke.',
    authority:
      'Mener du, at vi behandler dine data forkert, kan du klage til en datatilsynsmyndighed, for eksempel den i det land, hvor du bor eller arbejder. Det koster ikke noget, og du behøver ikke spørge os først.',
  },
  linked: {
    subject: 'Din indsigelse gælder nu flere konti',
    title: 'Din indsigelse gælder nu flere konti',
    told: 'Disse konti er kommet med i et kontooverblik eller til en adresse, som du har gjort indsigelse for. Din indsigelse gælder også dem:',
    since: (account, instant) => `${account}: siden ${instant}`,
  },
  reminder: {
    subject: 'Din indsigelse venter stadig på dig',
    title: 'Din indsigelse bortfalder snart',
    told: (day) =>
      `Du har ikke bekræftet den endnu. Den har beskyttet dig, siden vi modtog den; uden bekræftelse bortfalder den den ${day} og omfatter så ikke noget mere.`,
    otherwise: 'Var det ikke dig, skal du ikke gøre noget.',
  },
  lapsed: {
    subject: 'Din indsigelse er bortfaldet',
    title: 'Din indsigelse er bortfaldet',
    told: (instant) =>
      `Den blev ikke bekræftet inden tredive dage efter ${instant} og omfatter ikke længere noget.`,
    revive: 'Du kan stadig bekræfte den: Så gælder den, som om den aldrig var bortfaldet.',
  },
  notice: {
    subject: 'En ny brug af dine data, og hvordan du siger nej',
    title: (use) => `Det nye: ${use}`,
    from: 'Fra',
    data: 'Hvilke data',
    products: 'Fra hvilke af dine konti',
    notDated: 'endnu uden dato for dit område',
    object: 'Gør indsigelse mod denne brug',
    read: 'Læs hele meddelelsen',
    reply: 'Eller svar på denne mail med „nej tak“: Det er nok.',
    silence:
      'Gør du ikke noget, er det ikke et samtykke; det betyder kun, at der ikke foreligger en indsigelse.',
  },
  annulled: {
    subject: 'En indsigelse, der blev registreret for dig, var vores fejl',
    title: 'En indsigelse, der blev registreret for dig, var vores fejl',
    told: (instant, use) =>
      `Den ${instant} registrerede vores databeskyttelseskontor en indsigelse for dig mod „${use}“. To medarbejdere har konstateret, at det var en fejl.`,
    since: (instant) => `Siden ${instant} gælder den, som om den aldrig havde været der.`,
    otherwise:
      'Vil du gøre indsigelse, så sig det til os: En mail eller et klik er nok, og det gælder fra da af. Du kan også klage til din databeskyttelsesmyndighed.',
    button: 'Gør indsigelse',
  },
  consentEnded: {
    subject: 'Et samtykke har afsluttet din indsigelse for en konto',
    title: 'Et samtykke har afsluttet din indsigelse for en konto',
    told: (account, use, instant) =>
      `For ${account} endte din indsigelse mod „${use}“ den ${instant}, fordi der blev givet samtykke til den brug dér.`,
    by: {
      person: 'Det blev givet af den, der var logget ind på kontoen.',
      guardian: 'Det blev givet af en værge.',
      operator: 'Det blev meldt til os af den, der driver produktet.',
    },
    stays:
      'Data, der blev skabt, mens indsigelsen gjaldt, forbliver beskyttet. For dine andre konti er intet ændret.',
    again: 'Ville du ikke det, så gør indsigelse igen: Én mail eller ét klik er nok.',
    button: 'Gør indsigelse igen',
  },
  unclear: {
    subject: 'Vi er ikke sikre på, hvad du ønsker',
    title: 'Gør du indsigelse mod brugen af dine data?',
    told: (instant) =>
      `Vi modtog din mail ${instant} og er ikke sikre på, at vi forstår den. Et menneske fra databeskyttelseskontoret læser den.`,
    protects: (uses, day) =>
      `Indtil da behandler vi den som en indsigelse mod disse anvendelser: ${uses}. Dine data er beskyttet fra det øjeblik, vi modtog din mail. Uden bekræftelse ender det den ${day}.`,
    yes: 'Gør du indsigelse, så åbn denne side, og tryk på dens knap:',
    button: 'Ja, jeg gør indsigelse',
    no: 'Ville du noget andet, så svar med dine egne ord.',
  },
  howToWithdraw: {
    subject: 'Sådan trækker man en indsigelse tilbage',
    title: 'Sådan trækker man en indsigelse tilbage',
    told: (instant) =>
      `Vi forstod din mail, modtaget ${instant}, sådan, at du trækker en indsigelse tilbage. For at ingen kan gøre det i dit navn, kan det ikke ske pr. mail. Intet er ændret: Din indsigelse gælder.`,
    how: 'Vil du trække den tilbage, så log ind på portalen, og vælg de konti, den skal ende for. Det, der blev skabt, mens den gjaldt, forbliver beskyttet.',
    button: 'Åbn portalen',
    otherwise: 'Mente du det ikke sådan, skal du ikke gøre noget.',
  },
  answered: {
    subject: 'Om din mail til os',
    title: 'Vi har læst din mail',
    told: (instant) => `Et menneske har læst den mail, vi modtog fra dig ${instant}.`,
    objection: (reference) =>
      `Vi har registreret den som en indsigelse, der gælder fra det øjeblik, med referencenummer ${reference}.`,
    noObjection: 'Vi forstod, at du ikke gør indsigelse. For dine data er intet ændret.',
    wrong: 'Har vi misforstået dig, så svar på denne mail: Et „jeg gør indsigelse“ er nok.',
  },
  mailReceived: {
    subject: 'Vi har modtaget din mail',
    title: 'Vi har modtaget din mail',
    told: (instant) =>
      `Din mail kom frem ${instant}. Et menneske fra databeskyttelseskontoret svarer dig, senest inden for en måned.`,
    object:
      'Vi har forstået den som et spørgsmål og har ikke registreret nogen indsigelse ud fra den. Gør du indsigelse mod en brug af dine data, eller har du allerede gjort det i din mail, behøver du ikke vente på svaret: Svar blot med den ene sætning, for eksempel “Jeg gør indsigelse”.',
  },
  linkRequest: {
    subject: 'Nogen vil gerne forbinde konti med dine',
    title: 'Nogen beder om at forbinde konti med dine',
    asked:
      'En person, der er logget ind på portalen, vil gerne have kontiene med denne adresse og sine egne i ét kontocenter.',
    shows:
      'Siden viser, hvem det er, og hvad det vil føre til: hvilke indsigelser der når hvilke konti, og hvilke data der kan bruges på tværs.',
    button: 'Se på det',
    page: 'At åbne siden ændrer intet. Intet om dig er vist til nogen, og intet forbindes, medmindre du siger ja dér.',
    expires: (instant: string) => `Du kan svare indtil ${instant}.`,
    otherwise: 'Hvis du ikke ved, hvad det drejer sig om, skal du ikke gøre noget.',
  },
  centerChanged: {
    subject: {
      joined: 'Konti er kommet med i dit kontocenter',
      left: 'Konti har forladt dit kontocenter',
      asked_to_join: 'Operatøren er bedt om at forbinde dine konti',
      asked_to_leave: 'Operatøren er bedt om at adskille dine konti',
    },
    told: {
      joined: (instant: string) =>
        `Siden ${instant} er disse konti i ét kontocenter med de andre i det:`,
      left: (instant: string) => `Siden ${instant} er disse konti ikke længere i kontocentret:`,
      asked_to_join: (instant: string) =>
        `Den ${instant} blev operatøren bedt om at samle disse konti med andre i ét kontocenter:`,
      asked_to_leave: (instant: string) =>
        `Den ${instant} blev operatøren bedt om at tage disse konti ud af deres kontocenter:`,
    },
    joined:
      'Enhver indsigelse, som en af kontiene bar, gælder nu for dem alle. Intet samtykke har bredt sig.',
    left: 'Det, de bar, bærer de fortsat: at forlade centret afslutter ingen indsigelse.',
    button: 'Se dit kontocenter',
    wrong: 'Hvis du ikke ville det, så log ind og ændr det, eller svar på denne mail.',
  },
  signIn: {
    subject: 'Din login',
    title: 'Log ind, eller vis, at denne adresse er din',
    asked: 'Nogen, sandsynligvis dig selv, har bedt om dette brev på portalen med denne adresse.',
    button: 'Åbn loginsiden',
    page: 'Det virker på enhver enhed. Siden har én knap; at åbne den ændrer endnu intet.',
    code: 'Eller denne kode',
    codeHow:
      'Skriv den på den side, hvor du bad om brevet. Den virker kun dér. Vi spørger ikke om den andre steder, og ingen, der ringer eller skriver, har brug for den.',
    expires: (instant) => `Begge dele virker én gang og indtil ${instant}.`,
    otherwise: 'Var det ikke dig, skal du ikke gøre noget: Uden dette brev kommer ingen ind.',
  },
};
