import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { nextStep, type ChannelStep, type StepFacts, type StepRoute, type StepState } from '../../domain/policy/next-step.js';
import type { InteractionActivities, InvitationPlan } from '../../workflows/contracts/interaction.contract.js';
import type { Diary } from './fakes.js';

/** An invitation in memory that is planned by the real planner, for workflows whose days are skipped. */
export interface StepsWorld {
  steps: ChannelStep[];
  /** How the next message on a channel goes out; `sent` unless said otherwise. */
  outcomes: Partial<Record<ChannelStep['channel'], 'sent' | 'failed' | 'unknown'>>;
  facts: StepFacts;
  route: StepRoute;
  /** What became of the newest message on a channel. */
  report(channel: ChannelStep['channel'], state: StepState): void;
  activities: Pick<InteractionActivities, 'planInvitation' | 'sendStep' | 'sendInvitation'>;
}

export function stepsWorld(diary: Diary, clock: () => Promise<number>, startMs: number, changes: Partial<StepRoute> = {}): StepsWorld {
  const at = (ms: number) => new Date(ms).toISOString();
  const { fallbackAfter, reminderAfter } = defaultPolicy.delivery;
  const first: ChannelStep = {
    number: 0,
    channel: 'sms',
    because: null,
    state: 'planned',
    sendAt: at(startMs),
    sentAt: null,
    tellsDelivery: true,
    leftBecause: null,
  };
  const world: StepsWorld = {
    steps: [first],
    outcomes: {},
    route: {
      channels: ['sms', 'email'],
      fallbackAfter,
      reminderAfter,
      quietHours: { ...defaultPolicy.quietHours, channels: [] },
      ...changes,
    },
    facts: {
      customer: { hasEmail: true, hasPhone: true, consent: { sms: true }, suppressed: [], zones: ['Etc/UTC'] },
      reminded: false,
      expiresAt: at(startMs + 14 * 86_400_000),
    },
    report(channel, state) {
      const step = world.steps.findLast((candidate) => candidate.channel === channel);
      if (step) step.state = state;
    },
    activities: {
      planInvitation: async ({ reminded }) => plan(world, diary, reminded, at(await clock())),
      sendStep: async ({ step: number }) => {
        const step = world.steps.find((candidate) => candidate.number === number);
        if (!step) throw new Error('no such step');
        const outcome = world.outcomes[step.channel] ?? 'sent';
        Object.assign(step, { state: outcome, sentAt: at(await clock()) });
        diary.push(`${outcome} by ${step.channel}`);
        return { outcome };
      },
      sendInvitation: async () => {
        diary.push('reminded');
        return { outcome: 'sent' };
      },
    },
  };
  return world;
}

function plan(world: StepsWorld, diary: Diary, reminded: boolean, now: string): InvitationPlan {
  for (;;) {
    const next = nextStep(world.route, { ...world.facts, reminded }, world.steps, now);
    const current = world.steps.findLast(({ state }) => state !== 'called_off');
    switch (next.act) {
      case 'send':
        return { act: 'send', step: next.number, at: next.at };
      case 'remind':
      case 'look':
      case 'expire':
        return { act: next.act, at: next.at };
      case 'end':
        diary.push(next.reason);
        return { act: 'over' };
      case 'stay':
        if (current) current.leftBecause = next.because;
        diary.push('nothing left');
        break;
      case 'move':
        if (current) current.leftBecause = next.because;
        world.steps.push({
          number: world.steps.length,
          channel: next.channel,
          because: next.because,
          state: 'planned',
          sendAt: next.sendAt,
          sentAt: null,
          tellsDelivery: true,
          leftBecause: null,
        });
        diary.push(`${next.because}: on to ${next.channel}`);
        break;
      case 'call_off':
        for (const step of world.steps) Object.assign(step, step.number === next.number ? { state: 'called_off' } : { leftBecause: null });
        diary.push('called off');
        break;
    }
  }
}
