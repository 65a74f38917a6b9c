import { describe, expect, test } from 'vitest';
import { ACTIONS, type Acting, type Action, ADMIN_ROLES, may } from '#rules/permissions.ts';

function allowed(actor: Acting): readonly Action[] {
  return ACTIONS.filter((action) => may(actor, action));
}

describe('who may do what', () => {
  test('an auditor can do nothing but read', () => {
    expect(allowed({ kind: 'admin', role: 'auditor' })).toEqual([
      'objection.find',
      'objection.look',
      'audit.read',
      'export.take',
    ]);
  });

  test('an officer acts on everything but notices', () => {
    expect(allowed({ kind: 'admin', role: 'officer' })).toEqual([
      'objection.find',
      'objection.look',
      'objection.record',
      'objection.annul',
      'audit.read',
      'guardian.record',
      'key.manage',
      'mail.judge',
      'letter.answer',
      'export.take',
    ]);
  });

  test('a publisher publishes notices and reads the log', () => {
    expect(allowed({ kind: 'admin', role: 'publisher' })).toEqual(['audit.read', 'notice.publish']);
  });

  test('there are three roles, and none that withdraws', () => {
    expect(ADMIN_ROLES).toEqual(['officer', 'auditor', 'publisher']);
    expect(ACTIONS.filter((action) => action.includes('withdraw'))).toEqual([]);
  });

  test('nobody without a role may do any of it', () => {
    expect(allowed({ kind: 'anonymous' })).toEqual([]);
    expect(allowed({ kind: 'person' })).toEqual([]);
  });

  test('a key may do what its scopes say, and no more', () => {
    expect(allowed({ kind: 'key', scopes: [] })).toEqual([]);
    expect(allowed({ kind: 'key', scopes: ['decisions:read', 'directory:write'] })).toEqual([]);
    expect(allowed({ kind: 'key', scopes: ['objections:record'] })).toEqual(['objection.record']);
    expect(allowed({ kind: 'key', scopes: ['notices:write'] })).toEqual(['notice.publish']);
    expect(allowed({ kind: 'key', scopes: ['audit:read'] })).toEqual([
      'objection.find',
      'audit.read',
    ]);
  });

  test('the portal itself, and the operator at its commands, may do all of it', () => {
    expect(allowed({ kind: 'system' })).toEqual([...ACTIONS]);
  });
});
