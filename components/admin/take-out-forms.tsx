import type { Messages } from '#messages/messages.ts';
import { ChoiceField, TextField } from './text-field.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  words: Messages;
  uses: readonly Named[];
  statuses: readonly Named[];
  missing: 'list' | 'evidence' | null;
  reference: string;
}

/** The two files that the office takes out, each with its reason. */
export function TakeOutForms({ words, uses, statuses, missing, reference }: Props) {
  const { takeOut: w, admin } = words;
  const field = (id: string) => ({ id, value: '', error: undefined });
  return (
    <div className="two mt-8">
      <form className="form sheet strong" method="post" action="/admin/take/objections">
        <h2>{w.listTitle}</h2>
        <p className="hint">{w.listHint}</p>
        {missing === 'list' && <p className="problems">{w.missingList}</p>}
        <ChoiceField
          {...field('purpose')}
          label={admin.purpose}
          list={[{ id: '', name: admin.anyPurpose }, ...uses]}
        />
        <ChoiceField
          {...field('status')}
          label={admin.status}
          list={[{ id: '', name: admin.anyStatus }, ...statuses]}
        />
        <TextField {...field('from')} label={w.from} type="date" />
        <TextField {...field('until')} label={w.until} type="date" />
        <TextField {...field('why')} label={w.why} />
        <button className="button first" type="submit">
          {w.listTake}
        </button>
      </form>
      <form className="form sheet" method="post" action="/admin/take/evidence">
        <h2>{w.evidenceTitle}</h2>
        <p className="hint">{w.evidenceHint}</p>
        {missing === 'evidence' && <p className="problems">{w.missingEvidence}</p>}
        <TextField {...field('reference')} value={reference} label={w.reference} />
        <TextField {...field('reason')} label={w.why} />
        <button className="button" type="submit">
          {w.evidenceTake}
        </button>
      </form>
    </div>
  );
}
