import type { NextRequest } from 'next/server';
import { answerAuth } from '#app/auth.ts';
import { refuseForeign } from '#app/door/refuse-foreign.ts';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return answerAuth(request, context);
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  return refuseForeign(request, true) ?? answerAuth(request, context);
}
