import { FieldError } from '#components/field-error.tsx';
import { FormProblems } from '#components/form-problems.tsx';
import type { Messages } from '#messages/messages.ts';
import { ChoiceField, TextField } from './text-field.tsx';
import { UseChoices } from './use-choices.tsx';

export interface OfficeFormView {
  readonly uses: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** What was typed, by field. */
  readonly typed: Readonly<Record<string, string>>;
  /** Texts by field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** An objection that came another way, as an officer writes it down. */
export function RecordForm({
  words,
  view,
}: {
  words: Messages['recording'];
  view: OfficeFormView;
}) {
  const { typed, errors } = view;
  const field = (id: string) => ({ id, value: typed[id] ?? '', error: errors[id] });
  const named = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([id, name]) => ({ id, name }));
  return (
    <form
      className="form sheet strong mt-8"
      method="post"
      action="/admin/record"
      encType="multipart/form-data"
    >
      <FormProblems
        title={words.wrongTitle}
        problems={Object.entries(errors).map(([id, text]) => ({ field: id, text }))}
      />
      <TextField {...field('address')} label={words.address} />
      <TextField {...field('account')} label={words.account} hint={words.accountHint} />
      <UseChoices
        legend={words.uses}
        uses={view.uses}
        chosen={view.chosen}
        error={errors.purposes}
      />
      <ChoiceField {...field('channel')} label={words.channel} list={named(words.channels)} />
      <TextField {...field('receivedAt')} label={words.receivedAt} type="datetime-local" />
      <TextField
        {...field('evidence')}
        label={words.evidence}
        hint={words.evidenceHint}
        type="long"
      />
      <p className={errors.scan ? 'field wrong' : 'field'}>
        <label htmlFor="scan">{words.scan}</label>
        <span className="hint" id="scan-hint">
          {words.scanHint}
        </span>
        <FieldError id="scan-error" text={errors.scan} />
        <input
          id="scan"
          name="scan"
          type="file"
          accept="application/pdf,image/png,image/jpeg"
          aria-describedby="scan-hint"
        />
      </p>
      <TextField {...field('reason')} label={words.reason} type="long" />
      <ChoiceField {...field('locale')} label={words.language} list={named(words.languages)} />
      <button className="button first" type="submit">
        {words.record}
      </button>
    </form>
  );
}
