import type { SMTPServer, SMTPServerSession } from 'smtp-server';
import { reply } from './smtp-receiver-data.ts';

const FROM_ONE_PEER = 50;

export interface SessionLimits {
  /** An error refuses the session. */
  begin(session: SMTPServerSession, server: SMTPServer): Error | null;
  end(session: SMTPServerSession): void;
}

/**
 * No peer holds more than fifty sessions, and none lasts longer than `longest` milliseconds, however
 * slowly its bytes drip: the idle timeout alone would let it.
 */
export function limitSessions(longest: number): SessionLimits {
  const timers = new Map<string, NodeJS.Timeout>();
  const peers = new Map<string, number>();
  return {
    begin({ id, remoteAddress }, server) {
      const open = peers.get(remoteAddress) ?? 0;
      if (open >= FROM_ONE_PEER) return reply(421, '4.7.0 Too many connections from you');
      peers.set(remoteAddress, open + 1);
      const end = () => {
        for (const connection of server.connections) {
          if (connection.id === id) connection.close();
        }
      };
      timers.set(id, setTimeout(end, longest));
      return null;
    },
    end({ id, remoteAddress }) {
      const timer = timers.get(id);
      if (timer === undefined) return;
      clearTimeout(timer);
      timers.delete(id);
      const left = (peers.get(remoteAddress) ?? 1) - 1;
      if (left === 0) peers.delete(remoteAddress);
      else peers.set(remoteAddress, left);
    },
  };
}
