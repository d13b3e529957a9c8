import { spanMs } from '../duration.js';
import type { PolicyBody } from './policy-body.schema.js';
import type { PolicyFault } from './policy-fault.js';

/** What can't work about the way of asking: an end before the next step, or two steps at once. */
export function deliveryFaults({ delivery }: PolicyBody): PolicyFault[] {
  const faults: PolicyFault[] = [];
  const expiryMs = spanMs(delivery.expiry);
  if (expiryMs === 0)
    faults.push({
      path: ['delivery', 'expiry'],
      message: 'an invitation must be open longer than nothing; give it some days, such as 14d',
    });
  if (delivery.reminderAfter !== null && spanMs(delivery.reminderAfter) >= expiryMs) {
    faults.push({
      path: ['delivery', 'reminderAfter'],
      message: 'a reminder comes before the invitation expires; make it shorter than expiry, or null for none',
    });
  }
  if (delivery.reminderAfter !== null && spanMs(delivery.reminderAfter) === 0) {
    faults.push({
      path: ['delivery', 'reminderAfter'],
      message: 'it would arrive together with the survey; give it some days, such as 3d, or write null for none',
    });
  }
  faults.push(...fallbackFaults(delivery));
  for (const [channel, route] of Object.entries(delivery.routes)) {
    if (new Set(route).size < route.length) {
      faults.push({ path: ['delivery', 'routes', channel], message: 'a survey channel stands here twice; name each once' });
    }
  }
  return faults;
}

/** A channel that is tried next needs time before the invitation is over, and the one before needs time to arrive. */
function fallbackFaults({ fallbackAfter, expiry, routes }: PolicyBody['delivery']): PolicyFault[] {
  const { undelivered, unanswered } = fallbackAfter;
  const expiryMs = spanMs(expiry);
  // Without a next channel there is nothing to be late with.
  const isUnused = expiryMs === 0 || Object.values(routes).every((route) => route.length < 2);
  const faults: PolicyFault[] = [];
  const add = (field: keyof typeof fallbackAfter, message: string) => faults.push({ path: ['delivery', 'fallbackAfter', field], message });
  if (spanMs(undelivered) === 0) add('undelivered', 'two channels would ask at the same moment; give it some time, such as 1h');
  if (!isUnused && spanMs(undelivered) >= expiryMs)
    add('undelivered', 'the next channel would come after the invitation expires; make it shorter than expiry');
  if (unanswered === null) return faults;
  if (spanMs(unanswered) === 0)
    add('unanswered', 'nobody can answer in no time; give it some days, such as 2d, or write null to wait on one channel');
  if (!isUnused && spanMs(unanswered) >= expiryMs)
    add('unanswered', 'the next channel would come after the invitation expires; make it shorter than expiry, or null for none');
  return faults;
}
