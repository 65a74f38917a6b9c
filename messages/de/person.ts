export const confirm = {
  title: 'Bestätigen Sie Ihren Widerspruch',
  lede: 'Eingegangen am {instant}. Er schützt schon; mit Ihrer Bestätigung bleibt er.',
  to: 'Sie widersprechen',
  button: 'Bestätigen',
  confirmedTitle: 'Bestätigt',
  confirmedLede: 'Ihr Widerspruch ist bestätigt. Aktenzeichen {reference}.',
  already: 'Er war schon bestätigt; es ändert sich nichts.',
  unknownTitle: 'Dieser Link führt nirgendwohin',
  unknown:
    'Vielleicht hat das Mailprogramm ihn zerteilt. Kopieren Sie den ganzen Link aus der Mail, oder widersprechen Sie neu: Das wird nie abgelehnt.',
  anew: 'Neu widersprechen',
};

export const status = {
  title: 'Ihr Widerspruch',
  lede: 'Aktenzeichen {reference}',
  received: 'Eingegangen am {instant}',
  receivedText: 'Von hier an zählt er.',
  waiting: 'Noch nicht bestätigt',
  waitingText: 'Er schützt schon. Öffnen Sie bis {instant} die Mail und drücken Sie ihren Knopf.',
  confirmed: 'Bestätigt am {instant}',
  confirmedText: 'Er gilt, bis Sie selbst ihn zurücknehmen.',
  lapsed: 'Verfallen am {instant}',
  lapsedText:
    'Er wurde in dreißig Tagen nicht bestätigt. Der Link in der Mail geht noch und belebt ihn, als wäre er nie verfallen.',
  withdrawn: 'Zurückgenommen',
  withdrawnText: 'Was entstand, während er galt, bleibt geschützt.',
  annulled: 'Für nichtig erklärt',
  annulledText: 'Er war irrtümlich aufgenommen worden.',
  reaches: 'Erreicht {count} Ihrer Konten',
  reachesOne: 'Erreicht ein Konto',
  reachesNone: 'Noch kein Konto gefunden',
  reachesNoneText:
    'Er steht für Ihre Adresse: Ein Konto, das sie später benutzt, ist von da an erfasst.',
  covered: 'Was jetzt erfasst ist',
  since: 'was ab {instant} entsteht',
  full: 'alles',
  sameCenter: 'Sie haben Ihre Adresse oder sind in derselben Kontenübersicht.',
  notCovered: 'Was nicht erfasst ist',
  notCoveredText:
    'Konten außerhalb dieser Kontenübersicht, mit anderen Adressen, brauchen einen eigenen Widerspruch. Schicken Sie einen mit der Adresse, die Sie dort benutzen.',
  older: 'Ältere Daten',
  olderText:
    'Was Sie vorher erstellt haben, steckt vielleicht schon in einem Modell. Niemand kann es zurückholen oder dort löschen.',
  letters: 'Briefe',
  letter: {
    confirm: 'Bitte bestätigen',
    confirmed: 'Bestätigt',
    linked: 'Erreicht weitere Konten',
    reminder: 'Erinnerung ans Bestätigen',
    lapsed: 'Er ist verfallen',
    consent_ended: 'Eine Einwilligung hat ihn beendet',
    annulled: 'Er war ein Versehen',
  },
  letterState: {
    recorded: 'wartet auf den Versand',
    sending: 'wird versandt',
    sent: 'versandt am {instant}',
    failed: 'nicht zustellbar',
    suppressed: 'zurückgehalten: Das Postfach nimmt keine Mail an',
  },
  link: 'Ihre Statusseite',
  linkText: 'Heben Sie diesen Link auf. Er zeigt diesen Widerspruch und nichts anderes.',
  complain: 'Wenn Sie nicht zufrieden sind',
  complainText:
    'Sie können sich bei einer Datenschutzbehörde beschweren: wo Sie leben, wo Sie arbeiten oder wo es geschah. Das kostet nichts.',
  complainLink: 'Ihre Behörde unter denen Europas finden',
};

export const mailbox = {
  title: 'Briefkasten',
  lede: 'Briefe, die dieses Muster verschickt hätte. Sie bleiben auf diesem Rechner und werden nur auf ihm gezeigt.',
  empty: 'Noch kein Brief. Schicken Sie einen Widerspruch, und gleich liegt einer hier.',
  to: 'An',
  from: 'Von',
  date: 'Versandt',
  asHtml: 'Wie ein Mailprogramm ihn zeigt',
  asText: 'Als reiner Text',
  all: 'Alle Briefe',
};

export const problem = {
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFound:
    'Vielleicht ist sie umgezogen, oder ein Link wurde zerteilt. Widersprechen geht von hier aus genauso.',
  brokenTitle: 'Hier ist etwas zerbrochen',
  broken:
    'Es liegt nicht an Ihnen. Nichts, was mit einem Aktenzeichen beantwortet wurde, ist verloren. Bitte versuchen Sie es in einer Minute noch einmal.',
  reference: 'Wenn Sie uns schreiben, nennen Sie diese Nummer: {reference}',
  home: 'Was verwendet wird',
  forbiddenTitle: 'Das kam von einer anderen Seite',
  forbidden:
    'Zu Ihrer Sicherheit werden nur Formulare dieser Seite angenommen. Bitte gehen Sie zurück und senden Sie es von hier.',
};
