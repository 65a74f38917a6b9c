import type { Instrumentation } from 'next';

/** Logs what broke a page, under the number that the person was shown. Called by Next; pages have no other catch. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { portalHouse } = await import('#app/house.ts');
  portalHouse().log('error', 'page_broke', {
    reference: request.headers['x-portal-request'],
    route: context.routePath,
    error,
  });
};
