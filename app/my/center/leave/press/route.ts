import { answerMove } from '#app/my/center/answer-move.ts';

export function POST(request: Request): Promise<Response> {
  return answerMove(request, 'leave');
}
