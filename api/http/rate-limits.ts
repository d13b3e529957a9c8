import type { Request } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { secretHash } from '../auth/authenticate.js';
import { Problem } from './problem.js';

// Counted per process: with several API processes an attacker gets as many times more, which a password still outlasts.
const signIns = { points: 10, duration: 15 * 60 };
// A password takes some 80 ms of work to check, whoever it is said to belong to.
const signInsPerAddress = { points: 100, duration: 15 * 60 };
// One person after another: a queue of people who each take three seconds would still pass.
const kioskAnswers = { points: 20, duration: 60 };
// From one address, without a key: a provider's relay or an office behind one router stays far under it.
const anonymous = { points: 12_000, duration: 60 };

interface Attempt {
  succeeded(): Promise<void>;
}

/** At most ten wrong passwords per person and address in a quarter of an hour, and a hundred per address. An attempt counts unless it succeeds. */
export function signInLimiter(): { begin(email: string, address: string): Promise<Attempt> } {
  const limiter = new RateLimiterMemory(signIns);
  const perAddress = new RateLimiterMemory(signInsPerAddress);
  return {
    begin: async (email, address) => {
      const key = secretHash(`${email.trim().toLowerCase()} ${address}`);
      await consume(perAddress, address);
      await consume(limiter, key);
      return {
        succeeded: async () => {
          await Promise.all([limiter.delete(key), perAddress.reward(address)]);
        },
      };
    },
  };
}

/** Whether a kiosk may take one more answer now: at most twenty in a minute. */
export function kioskLimiter(): (kioskId: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory(kioskAnswers);
  return async (kioskId) => {
    try {
      await limiter.consume(kioskId);
      return true;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return false;
    }
  };
}

/** A wide limit per address for routes that need no identity. */
export function anonymousLimiter(): (request: Request) => Promise<void> {
  const limiter = new RateLimiterMemory(anonymous);
  return (request) => consume(limiter, request.ip ?? '');
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new Problem('rate_limited', { retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) });
  }
}
