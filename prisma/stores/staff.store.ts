import type { Database } from '../client.js';
import type { User } from '../generated/client.js';
import { newId } from './new-id.js';

export type StaffRole = 'admin' | 'ops' | 'manager' | 'agent' | 'leader';

export interface NewUser {
  email: string;
  name: string;
  role: StaffRole;
  team: string | null;
  /** In international form; where the person is rung up to be connected with a customer. */
  phone?: string | null;
  passwordHash: string;
}

const emailKey = (email: string): string => email.trim().toLowerCase();

export function findUserByEmail(db: Database, email: string): Promise<User | null> {
  return db.user.findUnique({ where: { email: emailKey(email) } });
}

export function listUsers(db: Database): Promise<User[]> {
  return db.user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
}

/** Adds a person; null when the email address is taken. */
export async function createUser(db: Database, user: NewUser): Promise<User | null> {
  const created = await db.user.createMany({ data: [{ ...user, id: newId('usr'), email: emailKey(user.email) }], skipDuplicates: true });
  return created.count === 1 ? findUserByEmail(db, user.email) : null;
}

/** Takes away or gives back a person's access; ending it ends the sessions too. Null when there is no such person. */
export function setUserDisabled(db: Database, id: string, disabledAt: Date | null): Promise<User | null> {
  return db.$transaction(async (tx) => {
    if (disabledAt) await tx.session.deleteMany({ where: { userId: id } });
    const { count } = await tx.user.updateMany({ where: { id }, data: { disabledAt } });
    return count === 1 ? tx.user.findUnique({ where: { id } }) : null;
  });
}

/** Sets where a person is rung up; null for nowhere. Null when there is no such person. */
export async function setUserPhone(db: Database, id: string, phone: string | null): Promise<User | null> {
  const { count } = await db.user.updateMany({ where: { id }, data: { phone } });
  return count === 1 ? db.user.findUnique({ where: { id } }) : null;
}

/** What a person can look after, and how they are told of cases. */
export interface UserWork {
  team?: string | null | undefined;
  maxOpenCases?: number | null | undefined;
  skills?: { languages: string[]; productAreas: string[]; issueTypes: string[] } | undefined;
  slackId?: string | null | undefined;
  alertChannels?: string[] | undefined;
}

/** Sets what is named and leaves the rest. Null when there is no such person. */
export async function setUserWork(db: Database, id: string, { skills, ...fields }: UserWork): Promise<User | null> {
  const named = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const known = skills && { skillLanguages: skills.languages, skillProductAreas: skills.productAreas, skillIssueTypes: skills.issueTypes };
  const { count } = await db.user.updateMany({ where: { id }, data: { ...named, ...known } });
  return count === 1 ? findUser(db, id) : null;
}

/** A person, whether they may sign in or not; null for an unknown one. */
export function findUser(db: Database, id: string): Promise<User | null> {
  return db.user.findUnique({ where: { id } });
}

/** Sets a password by email and ends every session of that person. False when there is no such person. */
export function setPassword(db: Database, email: string, passwordHash: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { email: emailKey(email) }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { user: { email: emailKey(email) } } });
    return count === 1;
  });
}

/** Starts a session; `tokenHash` is the SHA-256 of the cookie's token, which is never stored. */
export async function startSession(db: Database, tokenHash: string, userId: string, expiresAt: Date): Promise<void> {
  await db.session.create({ data: { id: tokenHash, userId, expiresAt } });
}

export async function endSession(db: Database, tokenHash: string): Promise<void> {
  await db.session.deleteMany({ where: { id: tokenHash } });
}

/** The person of a live session, or null: unknown, over, or of somebody whose access ended. */
export async function findSessionUser(db: Database, tokenHash: string, now: Date): Promise<User | null> {
  const session = await db.session.findUnique({ where: { id: tokenHash }, include: { user: true } });
  return session && session.expiresAt > now && !session.user.disabledAt ? session.user : null;
}

/** Deletes what is over; called by the sweeper. */
export async function deleteOldSessions(db: Database, now: Date): Promise<number> {
  return (await db.session.deleteMany({ where: { expiresAt: { lt: now } } })).count;
}

const keyRoles = ['admin', 'ops', 'manager', 'agent', 'leader', 'integration'] as const;

export interface KeyOwner {
  name: string;
  role: StaffRole | 'integration';
}

export async function findKeyOwner(db: Database, keyHash: string): Promise<KeyOwner | null> {
  const key = await db.apiKey.findUnique({ where: { keyHash } });
  const role = keyRoles.find((each) => each === key?.role);
  return key && role && !key.revokedAt ? { name: key.name, role } : null;
}

/** Makes sure that a key is known under a name; another key of that name is replaced. */
export async function putKey(db: Database, name: string, role: KeyOwner['role'], keyHash: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.apiKey.deleteMany({ where: { name, NOT: { keyHash } } });
    await tx.apiKey.upsert({ where: { keyHash }, create: { id: newId('key'), name, role, keyHash }, update: { role, revokedAt: null } });
  });
}

export async function hasKey(db: Database, name: string): Promise<boolean> {
  return (await db.apiKey.count({ where: { name, revokedAt: null } })) > 0;
}
