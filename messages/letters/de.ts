import type { LetterWords } from './en.ts';
import { plain } from './plain.ts';

export const de: LetterWords = {
  language: 'de',
  closing: (operator) => `${operator}, Datenschutzbüro`,
  footer: (write) =>
    `Sie können auf diese Mail antworten oder jederzeit an ${write} schreiben. Niemand braucht feste Worte, ein Formular oder einen Grund.`,
  instant: (at) => plain.instant('de-DE', at),
  day: (at) => plain.day('de-DE', at),
  list: (items) => plain.list('de-DE', items),
  account: (product, account) => `${product}, Konto ${account}`,
  reference: 'Aktenzeichen',
  received: 'Eingegangen',
  confirmedAt: 'Bestätigt',
  against: 'Gegen',
  noticeVersion: (title, version) => `${title} (Fassung ${version} der Mitteilung)`,
  protectedSince: (instant) => `Daten, die ab dem ${instant} entstanden sind`,
  protectedInFull: 'alle seine Daten, wann immer sie entstanden sind',
  showStatus: 'Stand Ihres Widerspruchs ansehen',
  confirm: {
    subject: 'Bitte bestätigen Sie Ihren Widerspruch',
    title: 'Nur noch ein Schritt: Widerspruch bestätigen',
    asked: (uses) =>
      `Mit dieser E-Mail-Adresse wurde Widerspruch eingelegt. Ihre Daten sollen demnach nicht verwendet werden für: ${uses}.`,
    protects: (instant) =>
      `Er zählt ab dem Eingang bei uns, dem ${instant}, und schützt Sie schon jetzt: Solange wir auf Sie warten, werden die betroffenen Daten nicht verwendet.`,
    button: 'Zur Bestätigungsseite',
    page: 'Auf der Seite ist ein einziger Knopf. Sie zu öffnen ändert noch nichts.',
    lapses: (day) =>
      `Waren Sie es nicht, tun Sie nichts: Ohne Bestätigung verfällt der Widerspruch am ${day}. Vorher schreiben wir Ihnen noch einmal. Auch danach können Sie noch bestätigen.`,
    lapsed: (instant) =>
      `Er ist am ${instant} bei uns eingegangen. Ein Widerspruch, der nicht innerhalb von dreißig Tagen bestätigt wird, verfällt, und diese Tage sind vorbei: Zurzeit umfasst er nichts.`,
    late: 'Bestätigen Sie ihn, so zählt er ab seinem Eingang, als wäre er nie verfallen. Waren Sie es nicht, tun Sie nichts.',
    others: 'Weitere Widersprüche, die auf Ihre Bestätigung warten',
    other: (reference, instant) => `${reference}, eingegangen am ${instant}`,
  },
  confirmed: {
    subject: 'Ihr Widerspruch ist bestätigt',
    title: 'Ihr Widerspruch ist bestätigt',
    covered: 'Was er umfasst',
    since: (instant) =>
      `Daten, die in diesen Konten ab dem ${instant} entstanden sind oder entstehen, werden für die genannten Zwecke nicht verwendet.`,
    full: 'Keine Daten dieser Konten werden für die genannten Zwecke verwendet, wann immer sie entstanden sind.',
    mixed: (instant) =>
      `Daten, die in diesen Konten ab dem ${instant} entstanden sind oder entstehen, werden für die genannten Zwecke nicht verwendet; wo es unten steht, gilt das für alle Daten, wann immer sie entstanden sind.`,
    accounts: 'Die Konten, für die er gilt, alle in derselben Kontenübersicht',
    noAccounts:
      'Zurzeit gehört diese Adresse zu keinem Konto. Kommt sie zu einem Konto hinzu, gilt der Widerspruch ab diesem Augenblick auch dort.',
    elsewhere: (write) =>
      `Konten außerhalb dieser Kontenübersicht, die eine andere Adresse verwenden, brauchen einen eigenen Widerspruch. Schreiben Sie von jener Adresse an ${write}, oder nehmen Sie das Formular.`,
    elsewhereLink: 'Für eine andere Adresse widersprechen',
    notBack:
      'Was früher entstanden ist, kann schon Teil eines Modells sein. Daraus lässt es sich nicht zurückholen, und wir versprechen das auch nicht.',
    authority:
      'Wenn Sie meinen, dass wir mit Ihren Daten falsch umgehen, können Sie sich bei einer Datenschutzaufsichtsbehörde beschweren, zum Beispiel bei der des Landes, in dem Sie wohnen oder arbeiten. Das kostet nichts, und Sie müssen uns nicht vorher fragen.',
  },
  linked: {
    subject: 'Ihr Widerspruch gilt jetzt für weitere Konten',
    title: 'Ihr Widerspruch gilt jetzt für weitere Konten',
    told: 'Diese Konten sind zu einer Kontenübersicht oder einer Adresse hinzugekommen, für die Sie widersprochen haben. Ihr Widerspruch gilt auch für sie:',
    since: (account, instant) => `${account}: seit dem ${instant}`,
  },
  reminder: {
    subject: 'Ihr Widerspruch wartet noch auf Sie',
    title: 'Ihr Widerspruch verfällt bald',
    told: (day) =>
      `Sie haben ihn noch nicht bestätigt. Seit seinem Eingang schützt er Sie; ohne Bestätigung verfällt er am ${day} und umfasst dann nichts mehr.`,
    otherwise: 'Waren Sie es nicht, tun Sie nichts.',
  },
  lapsed: {
    subject: 'Ihr Widerspruch ist verfallen',
    title: 'Ihr Widerspruch ist verfallen',
    told: (instant) =>
      `Er wurde nicht innerhalb von dreißig Tagen nach dem ${instant} bestätigt und umfasst nichts mehr.`,
    revive: 'Sie können ihn noch bestätigen: Er zählt dann, als wäre er nie verfallen.',
  },
  notice: {
    subject: 'Eine neue Verwendung Ihrer Daten, und wie Sie Nein sagen',
    title: (use) => `Was neu ist: ${use}`,
    from: 'Ab',
    data: 'Welche Daten',
    products: 'Aus welchen Ihrer Konten',
    notDated: 'für Ihre Region noch ohne Datum',
    object: 'Dieser Verwendung widersprechen',
    read: 'Die ganze Mitteilung lesen',
    reply: 'Oder antworten Sie auf diese Mail mit „Nein“: Das genügt.',
    silence:
      'Wenn Sie nichts tun, ist das keine Einwilligung; es heißt nur, dass kein Widerspruch vorliegt.',
  },
  annulled: {
    subject: 'Ein für Sie aufgenommener Widerspruch war unser Versehen',
    title: 'Ein für Sie aufgenommener Widerspruch war unser Versehen',
    told: (instant, use) =>
      `Am ${instant} hat unser Datenschutzbüro für Sie einen Widerspruch gegen „${use}“ aufgenommen. Zwei Personen haben festgestellt, dass das ein Versehen war.`,
    since: (instant) => `Seit ${instant} gilt er, als hätte es ihn nie gegeben.`,
    otherwise:
      'Wenn Sie widersprechen wollen, sagen Sie es uns: Eine Mail oder ein Klick genügt, und es gilt von da an. Sie können sich auch bei Ihrer Datenschutzaufsicht beschweren.',
    button: 'Widersprechen',
  },
  consentEnded: {
    subject: 'Eine Einwilligung hat Ihren Widerspruch für ein Konto beendet',
    title: 'Eine Einwilligung hat Ihren Widerspruch für ein Konto beendet',
    told: (account, use, instant) =>
      `Für ${account} endete Ihr Widerspruch gegen „${use}“ am ${instant}, weil dort in diese Verwendung eingewilligt wurde.`,
    by: {
      person: 'Eingewilligt hat, wer in diesem Konto angemeldet war.',
      guardian: 'Eingewilligt hat eine sorgeberechtigte Person.',
      operator: 'Gemeldet hat es uns der Betreiber des Produkts.',
    },
    stays:
      'Was entstand, solange der Widerspruch galt, bleibt geschützt. Für Ihre anderen Konten ändert sich nichts.',
    again: 'Wollten Sie das nicht, widersprechen Sie neu: Eine Mail oder ein Klick genügt.',
    button: 'Neu widersprechen',
  },
  unclear: {
    subject: 'Wir sind nicht sicher, was Sie möchten',
    title: 'Widersprechen Sie der Verwendung Ihrer Daten?',
    told: (instant) =>
      `Ihre Mail ist am ${instant} bei uns eingegangen, und wir sind nicht sicher, sie richtig zu verstehen. Ein Mensch aus dem Datenschutzbüro wird sie lesen.`,
    protects: (uses, day) =>
      `Bis dahin behandeln wir sie als Widerspruch gegen diese Verwendungen: ${uses}. Ihre Daten sind ab dem Eingang Ihrer Mail geschützt. Ohne Bestätigung endet das am ${day}.`,
    yes: 'Wenn Sie widersprechen, öffnen Sie diese Seite und drücken Sie ihren Knopf:',
    button: 'Ja, ich widerspreche',
    no: 'Wollten Sie etwas anderes, antworten Sie einfach in Ihren eigenen Worten.',
  },
  howToWithdraw: {
    subject: 'Wie man einen Widerspruch zurücknimmt',
    title: 'Wie man einen Widerspruch zurücknimmt',
    told: (instant) =>
      `Wir haben Ihre Mail vom ${instant} so verstanden, dass Sie einen Widerspruch zurücknehmen. Damit das niemand in Ihrem Namen tun kann, geht es nicht per Mail. Es hat sich nichts geändert: Ihr Widerspruch gilt.`,
    how: 'Um ihn zurückzunehmen, melden Sie sich im Portal an und wählen die Konten, für die er enden soll. Was entstand, solange er galt, bleibt geschützt.',
    button: 'Zum Portal',
    otherwise: 'Haben Sie es nicht so gemeint, müssen Sie nichts tun.',
  },
  answered: {
    subject: 'Zu Ihrer Mail an uns',
    title: 'Wir haben Ihre Mail gelesen',
    told: (instant) =>
      `Ein Mensch hat die Mail gelesen, die am ${instant} von Ihnen bei uns einging.`,
    objection: (reference) =>
      `Wir haben sie als Widerspruch eingetragen, gezählt ab diesem Augenblick, unter dem Aktenzeichen ${reference}.`,
    noObjection:
      'Wir haben verstanden, dass Sie nicht widersprechen. Für Ihre Daten hat sich nichts geändert.',
    wrong:
      'Haben wir Sie falsch verstanden, antworten Sie auf diese Mail: „Ich widerspreche“ genügt.',
  },
  mailReceived: {
    subject: 'Ihre Mail ist bei uns angekommen',
    title: 'Ihre Mail ist bei uns angekommen',
    told: (instant) =>
      `Ihre Mail kam am ${instant} an. Ein Mensch aus dem Datenschutzbüro antwortet Ihnen, spätestens innerhalb eines Monats.`,
    object:
      'Wir haben sie als Frage verstanden und daraus keinen Widerspruch erfasst. Wenn Sie einer Verwendung Ihrer Daten widersprechen oder das in Ihrer Mail schon getan haben, müssen Sie die Antwort nicht abwarten: Antworten Sie nur mit diesem einen Satz, etwa „Ich widerspreche“.',
  },
  linkRequest: {
    subject: 'Jemand möchte Konten mit Ihren verknüpfen',
    title: 'Jemand bittet darum, Konten mit Ihren zu verknüpfen',
    asked:
      'Jemand, der im Portal angemeldet ist, möchte, dass die Konten mit dieser Adresse und die eigenen in einer gemeinsamen Kontenübersicht stehen.',
    shows:
      'Die Seite zeigt, wer es ist und was folgen würde: welche Widersprüche welche Konten erreichen und welche Daten übergreifend verwendet werden könnten.',
    button: 'Ansehen',
    page: 'Das Öffnen der Seite ändert nichts. Von Ihnen wurde niemandem etwas gezeigt, und verknüpft wird nur, wenn Sie dort zustimmen.',
    expires: (instant: string) => `Sie können bis ${instant} antworten.`,
    otherwise: 'Wenn Sie nicht wissen, worum es geht, tun Sie nichts.',
  },
  centerChanged: {
    subject: {
      joined: 'Konten sind Ihrer Kontenübersicht beigetreten',
      left: 'Konten haben Ihre Kontenübersicht verlassen',
      asked_to_join: 'Der Betreiber wurde gebeten, Ihre Konten zu verknüpfen',
      asked_to_leave: 'Der Betreiber wurde gebeten, Ihre Konten zu trennen',
    },
    told: {
      joined: (instant: string) =>
        `Seit ${instant} stehen diese Konten mit den anderen in einer gemeinsamen Kontenübersicht:`,
      left: (instant: string) =>
        `Seit ${instant} gehören diese Konten nicht mehr zu der Kontenübersicht:`,
      asked_to_join: (instant: string) =>
        `Am ${instant} wurde der Betreiber gebeten, diese Konten mit anderen in eine Kontenübersicht zu bringen:`,
      asked_to_leave: (instant: string) =>
        `Am ${instant} wurde der Betreiber gebeten, diese Konten aus ihrer Kontenübersicht zu nehmen:`,
    },
    joined:
      'Jeder Widerspruch, den eines ihrer Konten trug, gilt nun für alle. Keine Einwilligung hat sich ausgebreitet.',
    left: 'Was sie trugen, tragen sie weiter: Das Verlassen beendet keinen Widerspruch.',
    button: 'Zu Ihrer Kontenübersicht',
    wrong:
      'Wenn Sie das nicht wollten, melden Sie sich an und ändern Sie es, oder antworten Sie auf diese Mail.',
  },
  signIn: {
    subject: 'Ihre Anmeldung',
    title: 'Anmelden, oder zeigen, dass diese Adresse Ihre ist',
    asked:
      'Jemand, wahrscheinlich Sie selbst, hat im Portal mit dieser Adresse um diesen Brief gebeten.',
    button: 'Zur Anmeldeseite',
    page: 'Das geht auf jedem Gerät. Die Seite hat einen Knopf; sie zu öffnen ändert noch nichts.',
    code: 'Oder dieser Code',
    codeHow:
      'Tippen Sie ihn auf der Seite ein, auf der Sie um diesen Brief gebeten haben. Nur dort gilt er. Wir fragen nirgends sonst danach, und niemand, der anruft oder schreibt, braucht ihn.',
    expires: (instant) => `Beides geht einmal, und bis ${instant}.`,
    otherwise: 'Waren Sie es nicht, müssen Sie nichts tun: Ohne diesen Brief kommt niemand hinein.',
  },
};
