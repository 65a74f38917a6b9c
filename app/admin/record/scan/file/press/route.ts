import { readAdmin } from '#app/auth.ts';
import { DOWNLOAD_SECURITY } from '#app/door/content-security.ts';
import { readFields } from '#app/door/read-fields.ts';
import { redirectTo } from '#app/door/redirect-to.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';
import { portalHouse } from '#app/house.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { readScan } from '#flows/read-scan.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Hands a kept paper out as a file: a stranger's bytes are never shown by this portal itself. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request, true);
  if (refused) return refused;
  const actor = await readAdmin();
  if (actor === null) return redirectTo('/admin/sign-in');
  const fields = await readFields(request);
  const first = (name: string) => (fields?.get(name)?.[0] ?? '').trim().slice(0, 10_000);
  const [reference, why] = [first('reference'), first('why')];
  try {
    const scan = why === '' ? null : await readScan(portalHouse(), actor, { reference, why });
    if (scan === null)
      return redirectTo(
        `/admin/record/scan?missing=1&reference=${encodeURIComponent(reference.slice(0, 40))}`,
      );
    return new Response(Buffer.from(scan.bytes), {
      headers: {
        'content-type': scan.mediaType,
        'content-disposition': `attachment; filename="scan-${scan.sha256.slice(0, 16)}.${ENDINGS[scan.mediaType]}"`,
        'content-security-policy': DOWNLOAD_SECURITY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    if (error instanceof ForbiddenError) return redirectTo('/admin/record/scan');
    throw error;
  }
}
