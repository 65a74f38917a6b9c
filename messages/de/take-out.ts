export const takeOut = {
  title: 'Entnehmen',
  lede: 'Dateien für die eigenen Akten und für Behörden. Adressen sind unkenntlich. Wer was und wozu entnahm, wird im Protokoll festgehalten.',
  listTitle: 'Widersprüche als CSV',
  listHint: 'Höchstens 10.000, die neuesten zuerst.',
  listTake: 'CSV holen',
  from: 'Eingegangen ab (Tag, UTC)',
  until: 'Eingegangen vor (Tag, UTC)',
  evidenceTitle: 'Ein Widerspruch, für eine Behörde',
  evidenceHint:
    'JSON mit Ereignissen, Briefen und Prüfsummen der Nachweise, und wie man sie prüft. Zum Drucken öffnen Sie den Widerspruch und drucken seine Seite.',
  evidenceTake: 'Nachweisdatei holen',
  reference: 'Aktenzeichen',
  why: 'Wozu Sie es entnehmen',
  missingList: 'Es wurde keine CSV erstellt: Geben Sie den Grund an, und Tage, die es gibt.',
  missingEvidence:
    'Es wurde keine Datei erstellt: Geben Sie den Grund und das richtige Aktenzeichen an.',
};
