import { describe, expect, it } from 'vitest';
import { circuitBreaker } from '../../../activities/theming/circuit-breaker.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 20, 9, 0, seconds));

describe('the circuit breaker', () => {
  it('lets calls through until five fail in a row, and then none for a minute', () => {
    const breaker = circuitBreaker();
    expect([1, 2, 3, 4].map((second) => breaker.failed(at(second)))).toEqual([false, false, false, false]);
    expect(breaker.mayCall(at(5))).toBe(true);
    expect(breaker.failed(at(5))).toBe(true);
    expect([6, 30, 64].map((second) => breaker.mayCall(at(second)))).toEqual([false, false, false]);
    expect(breaker.mayCall(at(65))).toBe(true);
  });

  it('counts failures in a row only', () => {
    const breaker = circuitBreaker();
    for (let round = 0; round < 5; round += 1) {
      for (const second of [1, 2, 3, 4]) expect(breaker.failed(at(second))).toBe(false);
      expect(breaker.succeeded()).toBe(false);
    }
    expect(breaker.mayCall(at(5))).toBe(true);
  });

  it('tries with one call after the pause; what becomes of it decides', () => {
    const breaker = circuitBreaker({ failures: 1, pauseMs: 10_000 });
    expect(breaker.failed(at(0))).toBe(true);
    expect([breaker.mayCall(at(10)), breaker.mayCall(at(11)), breaker.mayCall(at(12))]).toEqual([true, false, false]);
    expect(breaker.failed(at(13))).toBe(false); // still the same outage
    expect([breaker.mayCall(at(22)), breaker.mayCall(at(23)), breaker.mayCall(at(24))]).toEqual([false, true, false]);
    expect(breaker.succeeded()).toBe(true);
    expect([breaker.mayCall(at(25)), breaker.mayCall(at(25))]).toEqual([true, true]);
  });

  it('tries again where a trial was never heard of', () => {
    const breaker = circuitBreaker({ failures: 1, pauseMs: 10_000 });
    breaker.failed(at(0));
    expect([breaker.mayCall(at(10)), breaker.mayCall(at(19)), breaker.mayCall(at(20))]).toEqual([true, false, true]);
  });
});
