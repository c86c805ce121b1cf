import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Listeners } from '../../../src/obsidian/index/listeners.ts';

/** Milliseconds that the listener has worked; the clock shows them besides the time that has gone by. */
let worked = 0;

/** Listeners of which one counts how often it is told, and works so many milliseconds each time. */
function counted(work: number) {
  const listeners = new Listeners(() => Promise.resolve(0));
  const listener = vi.fn(() => {
    worked += work;
  });
  return { listeners, listener, end: listeners.add(listener) };
}

/** Five thousand changes within a second, as a sync makes them. */
async function storm(listeners: Listeners): Promise<void> {
  for (let at = 0; at < 5000; at += 1) {
    listeners.tellSoon();
    if (at % 5 === 4) await vi.advanceTimersByTimeAsync(1);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  worked = 0;
  const gone = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => gone() + worked);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('Those who want to hear of changes', () => {
  it('hear once of all that happens in one moment, and again of what comes after', async () => {
    const { listeners, listener } = counted(0);
    for (let at = 0; at < 5000; at += 1) listeners.tellSoon();
    expect(listener).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(1);
    listeners.tellSoon();
    await vi.runAllTimersAsync();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it.each([
    [0, 201],
    [50, 6],
    [400, 2],
  ])(
    'hear of five thousand changes within a second, at work for %i ms each time, %i times at most',
    async (work, most) => {
      const { listeners, listener } = counted(work);
      await storm(listeners);
      const meanwhile = listener.mock.calls.length;
      await vi.runAllTimersAsync();
      expect(meanwhile).toBeGreaterThan(0);
      expect(listener.mock.calls.length).toBeLessThanOrEqual(most);
    },
  );

  it('hear nothing more once they have ended it', async () => {
    const { listeners, listener, end } = counted(0);
    listeners.tellSoon();
    end();
    await vi.runAllTimersAsync();
    expect(listener).not.toHaveBeenCalled();
  });
});
