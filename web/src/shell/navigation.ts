import {
  IconChartBar,
  IconDeviceTablet,
  IconInbox,
  IconListDetails,
  IconMailForward,
  IconMessage2,
  IconMessages,
  IconPalette,
  IconScale,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Session } from '../api/types.js';
import { hasSandbox, isAdmin, mayEditPolicies, mayReadNumbers } from '../session/session.queries.js';

export interface Destination {
  to: '/' | '/interactions' | '/overview' | '/policies' | '/theming' | '/outbox' | '/messages' | '/brands' | '/kiosks' | '/users';
  label: string;
  key: string;
  icon: TablerIcon;
}

const inbox: Destination = { to: '/', label: 'Inbox', key: 'i', icon: IconInbox };
const interactions: Destination = { to: '/interactions', label: 'Interactions', key: 'n', icon: IconListDetails };
const overview: Destination = { to: '/overview', label: 'Overview', key: 'o', icon: IconChartBar };
const policies: Destination = { to: '/policies', label: 'Policies', key: 'p', icon: IconScale };
const comments: Destination = { to: '/theming', label: 'Comments', key: 'c', icon: IconMessage2 };
const outbox: Destination = { to: '/outbox', label: 'Outbox', key: 'b', icon: IconMailForward };
const messages: Destination = { to: '/messages', label: 'Messages', key: 'm', icon: IconMessages };
const kiosks: Destination = { to: '/kiosks', label: 'Kiosks', key: 'k', icon: IconDeviceTablet };
const brands: Destination = { to: '/brands', label: 'Brands', key: 'r', icon: IconPalette };
const users: Destination = { to: '/users', label: 'Users', key: 'u', icon: IconUsers };

/** Where this person may go. */
export function destinationsFor(session: Session | undefined): Destination[] {
  return [
    inbox,
    interactions,
    ...(mayReadNumbers(session) ? [overview, policies, comments] : []),
    ...(hasSandbox(session) ? [outbox] : []),
    ...(mayEditPolicies(session) ? [messages, brands, kiosks] : []),
    ...(isAdmin(session) ? [users] : []),
  ];
}

/** The most that a bar at the foot of a narrow screen shows with whole words. */
const mostInBar = 5;

/** What stands in such a bar, in the same order, and what its last place, "More", opens. */
export function barOf(destinations: readonly Destination[]): { main: readonly Destination[]; more: readonly Destination[] } {
  const inBar = destinations.length > mostInBar ? mostInBar - 1 : mostInBar;
  return { main: destinations.slice(0, inBar), more: destinations.slice(inBar) };
}

/** Whether a path belongs to a destination; the cases are the inbox's. */
export const isAt = ({ to }: Destination, path: string): boolean =>
  to === '/' ? path === '/' || path.startsWith('/cases') : path === to || path.startsWith(`${to}/`);
