import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from './generated/client.js';

/** The database as stores take it: the client itself or a transaction on it. */
export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

/**
 * Connects to PostgreSQL. Connections are opened when first needed.
 * @param url a `postgresql://` address
 * @param maxConnections upper bound of this process's pool
 */
export function openDatabase(url: string, maxConnections = 10): Database {
  // The adapter writes and reads instants without their offset, as UTC: in a session of another zone each would be shifted.
  const adapter = new PrismaPg({ connectionString: url, max: maxConnections, options: '-c TimeZone=UTC' });
  return new PrismaClient({ adapter });
}
