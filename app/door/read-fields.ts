/** The text fields of a form as it was sent, each under its name, every value in order; null where the body is no form. */
export async function readFields(request: Request): Promise<ReadonlyMap<string, string[]> | null> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return null;
  }
  const fields = new Map<string, string[]>();
  for (const [name, value] of form)
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
}
