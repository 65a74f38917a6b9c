import type { SMTPServerDataStream } from 'smtp-server';

/** An error that the SMTP session answers with this code. */
export function reply(responseCode: number, message: string): Error & { responseCode: number } {
  return Object.assign(new Error(message), { responseCode });
}

/**
 * The whole message. What is larger is read to its end, as SMTP wants, but not kept, and then refused
 * with 552; what breaks off is refused, too, as nobody waits for the answer.
 */
export function collect(stream: SMTPServerDataStream, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else chunks.length = 0;
    });
    stream.on('error', reject);
    stream.on('end', () => {
      if (size > largest) reject(reply(552, '5.3.4 Message larger than 10 MiB'));
      else resolve(Buffer.concat(chunks, size));
    });
  });
}
