export const takeOut = {
  title: 'Udtag',
  lede: 'Filer til kontorets egne akter og til myndigheder. Adresser er maskeret. Hvem der tog hvad ud, og hvorfor, bliver opbevaret i loggen.',
  listTitle: 'Indsigelser som CSV',
  listHint: 'Højst 10.000, de nyeste først.',
  listTake: 'Hent CSV',
  from: 'Modtaget fra (dag, UTC)',
  until: 'Modtaget før (dag, UTC)',
  evidenceTitle: 'En indsigelse, til en myndighed',
  evidenceHint:
    'JSON med dens hændelser, breve og bevisernes kontrolsummer, og hvordan de kontrolleres. Vil du udskrive den, så åbn indsigelsen og udskriv dens side.',
  evidenceTake: 'Hent bevisfilen',
  reference: 'Referencenummer',
  why: 'Hvorfor du tager det ud',
  missingList: 'Der blev ikke lavet nogen CSV: Angiv grunden, og dage, der findes.',
  missingEvidence: 'Der blev ikke lavet nogen fil: Angiv grunden og det rigtige referencenummer.',
};
