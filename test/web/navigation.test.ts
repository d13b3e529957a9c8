import { describe, expect, it } from 'vitest';
import type { Session } from '../../web/src/api/types.js';
import { barOf, destinationsFor, isAt } from '../../web/src/shell/navigation.js';

const session = (role: Session['user']['role'], isSandbox: boolean): Session => ({
  user: {
    id: 'usr_1',
    name: 'Maya',
    email: 'maya@example.com',
    role,
    team: null,
    phone: null,
    disabled: false,
    maxOpenCases: null,
    skills: { languages: [], productAreas: [], issueTypes: [] },
    slackId: null,
    alertChannels: ['email'],
  },
  organisation: { name: 'Acme', timeZone: 'UTC' },
  sandbox: { email: isSandbox, sms: isSandbox, voice: isSandbox },
  hasSampleData: false,
  hasInteractions: true,
  serverTime: '2026-11-20T09:00:00.000Z',
});

const shown = (role: Session['user']['role'], isSandbox = true) => {
  const { main, more } = barOf(destinationsFor(session(role, isSandbox)));
  return [main.map(({ label }) => label), more.map(({ label }) => label)];
};

describe('the bar of a narrow screen', () => {
  it('has five places at the most, the last of which opens the others', () => {
    const main = ['Inbox', 'Interactions', 'Overview', 'Policies'];
    expect(shown('admin')).toEqual([main, ['Comments', 'Outbox', 'Messages', 'Brands', 'Kiosks', 'Users']]);
    expect(shown('ops')).toEqual([main, ['Comments', 'Outbox', 'Messages', 'Brands', 'Kiosks']]);
    expect(shown('ops', false)).toEqual([main, ['Comments', 'Messages', 'Brands', 'Kiosks']]);
  });

  it('has a place for each where five are enough', () => {
    expect(shown('manager', false)).toEqual([['Inbox', 'Interactions', 'Overview', 'Policies', 'Comments'], []]);
    expect(shown('agent', false)).toEqual([['Inbox', 'Interactions'], []]);
  });
});

it('tells the one destination that a path belongs to', () => {
  const at = (path: string) =>
    destinationsFor(session('admin', true))
      .filter((destination) => isAt(destination, path))
      .map(({ to }) => to);
  expect(['/', '/cases/cas_1', '/messages', '/policies/default/edit', '/theming/drivers/edit', '/nowhere'].map(at)).toEqual([
    ['/'],
    ['/'],
    ['/messages'],
    ['/policies'],
    ['/theming'],
    [],
  ]);
});
