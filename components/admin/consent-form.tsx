import { FormProblems } from '#components/form-problems.tsx';
import type { Messages } from '#messages/messages.ts';
import type { OfficeFormView } from './record-form.tsx';
import { ChoiceField, TextField } from './text-field.tsx';

/** A guardian's yes for one account and one use, with what shows it. */
export function ConsentForm({
  words,
  view,
}: {
  words: Messages['recording'];
  view: OfficeFormView;
}) {
  const { typed, errors } = view;
  const field = (id: string) => ({ id, value: typed[id] ?? '', error: errors[id] });
  return (
    <form className="form sheet strong mt-8" method="post" action="/admin/record/consent">
      <FormProblems
        title={words.wrongTitle}
        problems={Object.entries(errors).map(([id, text]) => ({ field: id, text }))}
      />
      <TextField {...field('account')} label={words.consentAccount} />
      <ChoiceField {...field('purpose')} label={words.use} list={view.uses} />
      <TextField {...field('at')} label={words.consentAt} type="datetime-local" />
      <TextField {...field('guardian')} label={words.guardian} />
      <TextField {...field('evidence')} label={words.consentEvidence} type="long" />
      <button className="button first" type="submit">
        {words.consentRecord}
      </button>
    </form>
  );
}
