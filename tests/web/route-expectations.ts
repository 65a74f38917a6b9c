/** Who asks. `person` is the one whose things the known names are; `other` is somebody else. */
export const ASKERS = ['anonymous', 'other', 'person', 'auditor', 'officer'] as const;
export type Asker = (typeof ASKERS)[number];

/** Names of one person's things, to be put into paths. */
export interface Known {
  readonly reference: string;
  readonly account: string;
  /** Another account of the same center. */
  readonly second: string;
  readonly statusToken: string;
  readonly letter: string;
}

/**
 * What an asker gets. `page` is shown; `theirs` is shown with nothing of the person's on it; `signIn` and
 * `office` lead to the two sign-ins; `role` says that the role does not allow it; `none` is not there;
 * `form` refuses what another site sends; `moved` leads on, to a place of ours that is no sign-in.
 */
export type Answer = 'page' | 'theirs' | 'signIn' | 'office' | 'role' | 'none' | 'form' | 'moved';

export interface Expectation {
  readonly path: (known: Known) => string;
  readonly method: 'GET' | 'POST';
  readonly answers: Readonly<Record<Asker, Answer>>;
}

const same = (answer: Answer): Expectation['answers'] => ({
  anonymous: answer,
  other: answer,
  person: answer,
  auditor: answer,
  officer: answer,
});

/** For everybody alike. */
const open = (path: string): Expectation => ({
  path: () => path,
  method: 'GET',
  answers: same('page'),
});

/** The secret in the path is the permission. */
const secret = (path: (known: Known) => string, answer: Answer = 'page'): Expectation => ({
  path,
  method: 'GET',
  answers: same(answer),
});

/** A form that another site sends, whoever is signed in. */
const form = (path: (known: Known) => string): Expectation => ({
  path,
  method: 'POST',
  answers: same('form'),
});

/** A page of the signed-in person's own: others get their own, never this one's. */
const own = (path: string): Expectation => ({
  path: () => path,
  method: 'GET',
  answers: {
    anonymous: 'signIn',
    other: 'theirs',
    person: 'page',
    auditor: 'signIn',
    officer: 'signIn',
  },
});

/** About one thing of the person's: not there for anybody else. */
const ownThing = (path: (known: Known) => string, forOthers: Answer = 'none'): Expectation => ({
  path,
  method: 'GET',
  answers: { ...own('').answers, other: forOthers },
});

/** The privacy office's. */
const office = (path: (known: Known) => string, auditor: Answer = 'page'): Expectation => ({
  path,
  method: 'GET',
  answers: { anonymous: 'office', other: 'office', person: 'office', auditor, officer: 'page' },
});

/** Every route of the built pages. One that is missing here fails the test. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  '/': open('/'),
  '/icon.svg': open('/icon.svg'),
  '/notices/[purpose]': open('/notices/ai_training'),
  '/notices/[purpose]/[version]': open('/notices/ai_training/1'),
  '/figures': open('/figures'),
  '/figures/json': open('/figures.json'),
  '/object': { ...open('/object'), answers: same('page') },
  '/object/file': form(() => '/object'),
  '/object/received/[token]': secret(() => '/object/received/nonsense', 'none'),
  '/object/received/[token]/correct': secret(() => '/object/received/nonsense/correct', 'none'),
  '/sign-in': open('/sign-in'),
  '/sign-in/press': form(() => '/sign-in'),
  '/sign-in/prepare': { ...open('/sign-in/prepare'), answers: same('moved') },
  '/sign-in/code': open('/sign-in/code'),
  '/sign-in/code/press': form(() => '/sign-in/code'),
  '/sign-in/[token]': secret(() => '/sign-in/sign_in.bm9uc2Vuc2U.AAAA'),
  '/sign-in/[token]/press': form(() => '/sign-in/sign_in.bm9uc2Vuc2U.AAAA'),
  '/confirm/[token]': secret(() => '/confirm/confirm.bm9uc2Vuc2U.AAAA', 'none'),
  '/confirm/[token]/press': form(() => '/confirm/confirm.bm9uc2Vuc2U.AAAA'),
  '/status/[token]': secret(({ statusToken }) => `/status/${statusToken}`),
  '/status/[token]/press': form(({ statusToken }) => `/status/${statusToken}`),
  '/link/[token]': secret(() => '/link/link.bm9uc2Vuc2U.AAAA'),
  '/link/[token]/press': form(() => '/link/link.bm9uc2Vuc2U.AAAA'),
  '/erased': open('/erased'),
  '/mailbox': open('/mailbox'),
  '/mailbox/[id]': secret(({ letter }) => `/mailbox/${letter}`),
  '/mailbox/[id]/html': secret(({ letter }) => `/mailbox/${letter}/html`),
  '/api/auth/[...nextauth]': open('/api/auth/session'),
  '/my': own('/my'),
  '/my/question': own('/my/question'),
  '/my/object': own('/my/object'),
  '/my/object/press': form(() => '/my/object'),
  '/my/objections/[reference]': ownThing(({ reference }) => `/my/objections/${reference}`),
  '/my/withdraw': own('/my/withdraw'),
  '/my/withdraw/press': form(() => '/my/withdraw'),
  '/my/consent': own('/my/consent'),
  '/my/consent/press': form(() => '/my/consent'),
  '/my/sessions': own('/my/sessions'),
  '/my/sessions/press': form(() => '/my/sessions'),
  '/my/sign-out/press': form(() => '/my/sign-out'),
  '/my/center': own('/my/center'),
  '/my/center/invite': own('/my/center/invite'),
  '/my/center/invite/press': form(() => '/my/center/invite'),
  '/my/center/join': ownThing(
    ({ account, second }) => `/my/center/join?account=${second}&beside=${account}`,
    'moved',
  ),
  '/my/center/join/press': form(() => '/my/center/join'),
  '/my/center/leave': ownThing(({ account }) => `/my/center/leave?account=${account}`),
  '/my/center/leave/press': form(() => '/my/center/leave'),
  '/my/messages': own('/my/messages'),
  '/my/messages/press': form(() => '/my/messages'),
  '/my/history': own('/my/history'),
  '/my/receipts/[reference]': ownThing(({ reference }) => `/my/receipts/${reference}`),
  '/my/receipts/[reference]/json': ownThing(({ reference }) => `/my/receipts/${reference}.json`),
  '/my/data': own('/my/data'),
  '/my/data/json': own('/my/data.json'),
  '/my/erase': own('/my/erase'),
  '/my/erase/press': form(() => '/my/erase'),
  '/admin': office(() => '/admin'),
  '/admin/sign-in': {
    ...open('/admin/sign-in'),
    answers: { ...same('page'), auditor: 'moved', officer: 'moved' },
  },
  '/admin/sign-in/prepare': { ...open('/admin/sign-in/prepare'), answers: same('office') },
  '/admin/sign-out': form(() => '/admin/sign-out'),
  '/admin/objections': office(() => '/admin/objections'),
  '/admin/objections/press': form(() => '/admin/objections'),
  '/admin/objections/[reference]': office(({ reference }) => `/admin/objections/${reference}`),
  '/admin/objections/[reference]/press': form(({ reference }) => `/admin/objections/${reference}`),
  '/admin/case': office(() => '/admin/case'),
  '/admin/case/press': form(() => '/admin/case'),
  '/admin/log': office(() => '/admin/log'),
  '/admin/mail': office(() => '/admin/mail'),
  '/admin/mail/[id]': {
    ...office(() => '/admin/mail/nonsense'),
    answers: { ...office(() => '', 'none').answers, officer: 'none' },
  },
  '/admin/mail/[id]/press': form(() => '/admin/mail/nonsense'),
  '/admin/record': office(() => '/admin/record', 'role'),
  '/admin/record/press': form(() => '/admin/record'),
  '/admin/record/annul': office(() => '/admin/record/annul', 'role'),
  '/admin/record/annul/press': form(() => '/admin/record/annul'),
  '/admin/record/annul/agree/press': form(() => '/admin/record/annul/agree'),
  '/admin/record/consent': office(() => '/admin/record/consent', 'role'),
  '/admin/record/consent/press': form(() => '/admin/record/consent'),
  '/admin/record/scan': office(() => '/admin/record/scan'),
  '/admin/record/scan/file/press': form(() => '/admin/record/scan/file'),
  '/admin/take': office(() => '/admin/take'),
  '/admin/take/evidence/press': form(() => '/admin/take/evidence'),
  '/admin/take/objections/press': form(() => '/admin/take/objections'),
};
