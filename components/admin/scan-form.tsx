import type { Messages } from '#messages/messages.ts';
import { TextField } from './text-field.tsx';

interface Props {
  words: Messages['recording'];
  reference: string;
  isMissing: boolean;
}

/** A kept paper is handed out as a file, for a reason. */
export function ScanForm({ words, reference, isMissing }: Props) {
  return (
    <form className="form sheet strong mt-8" method="post" action="/admin/record/scan/file">
      {isMissing && (
        <p className="problems" role="alert">
          {words.scanMissing}
        </p>
      )}
      <TextField id="reference" label={words.annulReference} value={reference} error={undefined} />
      <TextField id="why" label={words.scanWhy} value="" error={undefined} />
      <button className="button first" type="submit">
        {words.scanTake}
      </button>
    </form>
  );
}
