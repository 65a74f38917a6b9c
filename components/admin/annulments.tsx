import { FormProblems } from '#components/form-problems.tsx';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import type { OfficeFormView } from './record-form.tsx';
import { ChoiceField, TextField } from './text-field.tsx';

export interface AnnulmentView {
  readonly objection: string;
  readonly reference: string;
  readonly use: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly why: string;
  readonly isOwn: boolean;
}

interface Props {
  words: Messages['recording'];
  view: OfficeFormView;
  open: readonly AnnulmentView[];
}

/** What was recorded by mistake: one officer proposes, another one agrees. */
export function Annulments({ words, view, open }: Props) {
  const { typed, errors } = view;
  const field = (id: string) => ({ id, value: typed[id] ?? '', error: errors[id] });
  return (
    <div className="two mt-8">
      <form className="form sheet strong" method="post" action="/admin/record/annul">
        <FormProblems
          title={words.wrongTitle}
          problems={Object.entries(errors).map(([id, text]) => ({ field: id, text }))}
        />
        <TextField {...field('reference')} label={words.annulReference} />
        <ChoiceField {...field('purpose')} label={words.annulUse} list={view.uses} />
        <TextField {...field('why')} label={words.annulWhy} type="long" />
        <button className="button first" type="submit">
          {words.propose}
        </button>
      </form>
      <section className="filing-side" id="open">
        <h2>{words.openTitle}</h2>
        {open.length === 0 && <p className="muted mt-2">{words.openNone}</p>}
        {open.map((each) => (
          <OpenAnnulment key={each.objection} words={words} annulment={each} />
        ))}
      </section>
    </div>
  );
}

function OpenAnnulment({
  words,
  annulment,
}: {
  words: Messages['recording'];
  annulment: AnnulmentView;
}) {
  const { objection, reference, use, proposedBy, proposedAt, why, isOwn } = annulment;
  return (
    <form className="form sheet" method="post" action="/admin/record/annul/agree">
      <h3>
        <a href={`/admin/objections/${reference}`}>{reference}</a>: {use}
      </h3>
      <p className="muted">{fill(words.proposedBy, { actor: proposedBy, instant: proposedAt })}</p>
      <pre className="letter-text">{why}</pre>
      {isOwn ? (
        <p className="hint">{words.ownProposal}</p>
      ) : (
        <>
          <input type="hidden" name="objection" value={objection} />
          <p className="field">
            <label htmlFor={`agree-${objection}`}>{words.agreeWhy}</label>
            <textarea id={`agree-${objection}`} name="agreeWhy" rows={2} maxLength={10_000} />
          </p>
          <button className="button" type="submit">
            {words.agree}
          </button>
        </>
      )}
    </form>
  );
}
