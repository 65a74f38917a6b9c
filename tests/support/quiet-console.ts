import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let complaints: MockInstance<typeof console.error>;

// What complains on the console has gone wrong, even where the assertions pass.
beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});
afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, 'console.error was called').toEqual([]);
});
