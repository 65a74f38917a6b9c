/** What the office takes out of the portal. */
export const takeOut = {
  title: 'Take out',
  lede: 'Files for the office’s own records and for authorities. Addresses are masked. Who took out what, and why, is kept in the log.',
  listTitle: 'Objections, as CSV',
  listHint: 'At most 10,000, the newest first.',
  listTake: 'Take the CSV',
  from: 'Received from (day, UTC)',
  until: 'Received before (day, UTC)',
  evidenceTitle: 'One objection, for an authority',
  evidenceHint:
    'JSON with its events, letters and evidence hashes, and how to check them. To print it, open the objection and print its page.',
  evidenceTake: 'Take the evidence file',
  reference: 'Reference',
  why: 'Why you take it out',
  missingList: 'The CSV was not made: say why, and write days as they are.',
  missingEvidence: 'No file was made: say why, and check the reference.',
};
