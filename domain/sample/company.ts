import type { Channel } from '../interaction.js';

/** The invented company of the sample data: who works there, what goes wrong, and in which words customers say so. */

export interface SampleAgent {
  id: string;
  name: string;
  team: TeamName;
  /** How much better or worse than the team this agent is rated, in rating points. */
  lift: number;
}

export type TeamName = 'billing' | 'technical' | 'delivery' | 'onboarding';

export const agents: readonly SampleAgent[] = [
  { id: 'sa-01', name: 'Priya Nair', team: 'billing', lift: 0.35 },
  { id: 'sa-02', name: 'Tomasz Wilk', team: 'billing', lift: 0 },
  { id: 'sa-03', name: 'Hannah Boyle', team: 'billing', lift: -0.2 },
  { id: 'sa-04', name: 'Luis Carrera', team: 'billing', lift: -0.75 },
  { id: 'sa-05', name: 'Aiko Mori', team: 'technical', lift: 0.4 },
  { id: 'sa-06', name: 'Ben Asante', team: 'technical', lift: 0.1 },
  { id: 'sa-07', name: 'Clara Vogt', team: 'technical', lift: -0.1 },
  { id: 'sa-08', name: 'Dmitri Sokol', team: 'technical', lift: -0.3 },
  { id: 'sa-09', name: 'Ines Rocha', team: 'delivery', lift: 0.2 },
  { id: 'sa-10', name: 'Omar Haddad', team: 'delivery', lift: -0.1 },
  { id: 'sa-11', name: 'Greta Lund', team: 'delivery', lift: -0.25 },
  { id: 'sa-12', name: 'Noah Park', team: 'onboarding', lift: 0.3 },
  { id: 'sa-13', name: 'Sofia Marin', team: 'onboarding', lift: 0.15 },
];

export const teamChannels: Record<TeamName, readonly (readonly [Channel, number])[]> = {
  billing: [['phone', 5], ['email', 4], ['chat', 2]],
  technical: [['chat', 5], ['email', 3], ['phone', 3], ['web', 1]],
  delivery: [['email', 4], ['chat', 3], ['phone', 3], ['social', 1]],
  onboarding: [['email', 3], ['phone', 2], ['in_person', 1]],
};

/** Mean rating of a channel on a good day; the phone queue is where this company hurts. */
export const channelMean: Record<Channel, number> = { phone: 3.75, email: 4.15, chat: 4.35, sms: 4.2, social: 3.7, in_person: 4.6, web: 4.0 };

export const teamIssues: Record<TeamName, Record<string, string>> = {
  billing: { refund: 'invoices', double_charge: 'payments', invoice_question: 'invoices', price_change: 'plans' },
  technical: { login: 'account', app_crash: 'mobile_app', sync_error: 'integrations', outage: 'platform' },
  delivery: { late_parcel: 'shipping', damaged_item: 'shipping', wrong_item: 'warehouse', address_change: 'shipping' },
  onboarding: { setup: 'account', data_import: 'integrations', training: 'platform' },
};

export const firstNames = ['Ada', 'Amir', 'Bea', 'Carlos', 'Chen', 'Dora', 'Elif', 'Femi', 'Grace', 'Hugo', 'Ilse', 'Jonas', 'Kavya', 'Lena', 'Marco', 'Nadia', 'Owen', 'Paula', 'Quinn', 'Rosa', 'Samir', 'Tara', 'Ugo', 'Vera', 'Wanda', 'Yusuf', 'Zoe'] as const;
export const lastNames = ['Abbott', 'Bauer', 'Costa', 'Dahl', 'Egan', 'Farah', 'Gruber', 'Hale', 'Ivers', 'Jansen', 'Kaya', 'Lopez', 'Meyer', 'Novak', 'Okoro', 'Petit', 'Quist', 'Rossi', 'Silva', 'Tan', 'Ueda', 'Varga', 'Weiss', 'Young', 'Zeller'] as const;
export const timeZones = ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Europe/Madrid'] as const;

/** Why things went wrong, by team; the words are what customers write. */
export const complaints: Record<TeamName, readonly string[]> = {
  billing: [
    'Solved in the end, but I was transferred three times and had to explain everything again each time.',
    'Was charged twice and it took four calls before anyone believed me.',
    'I waited 45 minutes on hold just to ask about one line on my invoice.',
    'Nobody could tell me what your refund policy actually is. Two agents, two answers.',
    'You promised a call back on Tuesday. It never came.',
    'The price went up without any notice and the agent just read the terms to me.',
    'Still waiting for my refund, three weeks now.',
    'The agent did not listen and kept reading from a script.',
  ],
  technical: [
    'The ticket was closed although the app still crashes every time I open it.',
    'Took ages to get a reply and then it was a copy and paste answer.',
    'The agent clearly did not know the product and kept putting me on hold to ask someone.',
    'I had to repeat my problem to three different people.',
    'I cannot log in to my account and nobody seems to know why.',
    'Third time I contact you about the same sync error. If it breaks again we will switch to another provider.',
    'The help pages are confusing and the form lost everything I typed.',
    'Nice person, but my issue is not solved.',
  ],
  delivery: [
    'Parcel is ten days late and nobody tells me where it is.',
    'The item arrived broken and I have to pay for the return myself.',
    'I was told it would arrive on Friday. It did not.',
    'You sent the wrong item and then asked me to fill in the same form twice.',
    'Passed from one department to the next, nobody feels responsible.',
    'No updates at all, I had to chase you every single day.',
  ],
  onboarding: [
    'Setup was far too complicated, I needed five steps for something simple.',
    'Our data import failed twice and the explanation was hard to follow.',
    'The training was rushed and my questions stayed open.',
    'We had to wait two weeks for a first appointment.',
  ],
};

export const praises: readonly string[] = [
  'Quick, friendly and my problem was solved in one go.',
  'Really helpful agent, explained everything clearly.',
  'No waiting at all, great service.',
  'Sorted within minutes. Thank you!',
  'The agent knew exactly what to do.',
  'Refund arrived the next day, very happy.',
  'Easy process, kept me informed the whole time.',
  'Friendly and competent, would recommend.',
  'Finally someone who listens. Problem solved.',
  'Fast answer and a clear solution.',
];

export const lukewarm: readonly string[] = [
  'It was okay, but it took a while.',
  'Fine in the end, although I had to ask twice.',
  'Friendly agent, but the process has too many steps.',
  'Good answer, slow reply.',
];

export const oneThings: readonly string[] = [
  'Let one person own the case from start to finish.',
  'Call back when you say you will.',
  'Answer faster.',
  'Tell me what happens next without my asking.',
  'Read what I wrote before replying.',
];

export const secondThoughts: readonly string[] = [
  'Thank you for calling, that settled it.',
  'The manager took the time to listen. All good now.',
  'Refund is here. I appreciate that you followed up.',
  'Better, thanks for making it right.',
];
