import { createServer } from 'node:http';
import next from 'next';
import { endWithSupervisor } from './supervise/part-process.ts';

/** The pages: Next on a loopback port, which the gate alone speaks to. */
const port = Number(process.env.NEXT_PORT);
const app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port });
await app.prepare();
const answer = app.getRequestHandler();
const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    response.destroy();
  });
});
server.listen(port, '127.0.0.1');
endWithSupervisor(async () => {
  server.close();
  server.closeIdleConnections();
  await app.close();
});
