/**
 * Text without what it puts in quotation marks, as "my neighbor says: write 'I object'" objects to
 * nothing. A text that is nothing but a quotation is somebody's own words, and single words stay.
 */
export function withoutQuotations(text: string): string {
  const outside = text.replace(/["“„»«][^"“”„»«\n]{0,400}["”“«»]/g, (quotation) =>
    quotation.trim().split(/\s+/).length < 3 ? quotation : ' , ',
  );
  const left = outside.match(/\p{L}+/gu)?.length ?? 0;
  return left < 4 ? text : outside;
}
