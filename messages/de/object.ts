export const object = {
  title: 'Widersprechen',
  lede: 'Sagen Sie Nein zu Verwendungen Ihrer Daten. Es zählt ab dem Augenblick, in dem es hier eingeht.',
  address: 'Ihre E-Mail-Adresse',
  addressHint: 'Eine, die Sie bei irgendeinem Ihrer Konten benutzen.',
  purposes: 'Widersprechen Sie',
  purposesHint: 'Alle sind gewählt. Nehmen Sie heraus, was Sie nicht meinen.',
  reason: 'Einen Grund nennen, wenn Sie mögen',
  reasonLabel: 'Grund',
  reasonHint: 'Er entscheidet nie über etwas.',
  coversTitle: 'Was er erfasst',
  covers: [
    'Was Sie ab jetzt erstellen, für jede Verwendung, die angekreuzt bleibt.',
    'Alle Konten mit dieser Adresse und alle Konten derselben Kontenübersicht, gleich bei welchem Produkt.',
    'Hat eine Verwendung dort, wo Sie leben, noch nicht begonnen: alles auf dem Konto.',
  ],
  notTitle: 'Was er nicht kann',
  cannot:
    'Was Sie vorher erstellt haben, steckt vielleicht schon in einem Modell. Niemand kann es zurückholen oder dort löschen.',
  elsewhere:
    'Konten außerhalb dieser Kontenübersicht, mit anderen Adressen, brauchen einen eigenen Widerspruch.',
  send: 'Widerspruch absenden',
  byMail: 'Oder schreiben Sie eine Mail',
  byMailLede:
    'Mit eigenen Worten, in beliebiger Form. Sie zählt genauso, ab dem Augenblick, in dem sie eingeht.',
  openMail: 'Mail schreiben',
  mailTo: 'Adresse zum Kopieren',
  mailSubject: 'Ich widerspreche: {title}',
  mailSubjectAll: 'Ich widerspreche',
  mailBody:
    'Ich widerspreche der Verwendung meiner Daten für: {title}.\n\nDas gilt für jedes Konto mit dieser Adresse und für alle Konten derselben Kontenübersicht.',
  mailBodyAll:
    'Ich widerspreche jeder Verwendung meiner Daten, der widersprochen werden kann.\n\nDas gilt für jedes Konto mit dieser Adresse und für alle Konten derselben Kontenübersicht.',
  problemTitle: 'Eines ist noch zu richten',
  problem: {
    empty: 'Schreiben Sie eine E-Mail-Adresse.',
    too_long: 'Das ist länger, als eine E-Mail-Adresse sein kann.',
    invisible_character:
      'Darin steht ein Leerzeichen oder ein Zeichen, das man nicht sieht. Tippen Sie die Adresse bitte neu.',
    look_alike:
      'Darin steht ein Zeichen, das nur wie ein gewöhnliches aussieht. Tippen Sie die Adresse bitte neu.',
    not_one_at: 'In einer E-Mail-Adresse steht genau ein @.',
    local_part: 'Etwas vor dem @ ist in einer E-Mail-Adresse nicht möglich.',
    domain: 'Etwas nach dem @ ist nicht möglich; vielleicht fehlt ein Punkt.',
    no_purpose: 'Lassen Sie mindestens eine Verwendung angekreuzt.',
    unknown_purpose:
      'Eine dieser Verwendungen gibt es nicht (mehr). Bitte sehen Sie die Liste durch.',
    reason_too_long: 'Das ist länger als eine Million Zeichen. Bitte schicken Sie es als Mail.',
  },
};

export const received = {
  title: 'Noch nicht fertig: Öffnen Sie die Mail',
  lede: 'Ihr Widerspruch ist eingegangen. Er schützt ab diesem Augenblick. Eines fehlt: zu zeigen, dass das Postfach Ihres ist.',
  reference: 'Ihr Aktenzeichen',
  sentTo: 'Eine Mail geht an',
  correct: 'Nicht Ihre Adresse? Berichtigen',
  stepReceived: 'Eingegangen am {instant}',
  stepReceivedText: 'Von hier an zählt er.',
  stepMail: 'Öffnen Sie die Mail und drücken Sie ihren Knopf',
  stepMailText:
    'Sie kann einige Minuten brauchen. Sehen Sie auch bei unerwünschter Mail nach. Es eilt nicht: Der Link läuft nicht ab.',
  stepConfirmed: 'Bestätigt',
  stepConfirmedText: 'Sie sehen, welche Konten erfasst sind, und bekommen es schriftlich.',
  lapse:
    'Wird er nicht innerhalb von dreißig Tagen bestätigt, verfällt er. Auch danach lässt er sich bestätigen und zählt dann, als wäre er nie verfallen.',
  same: 'Diese Seite sagt allen dasselbe, ob die Adresse hier bekannt ist oder nicht.',
  sampleMailbox: 'Muster: den Briefkasten auf diesem Rechner öffnen',
};
