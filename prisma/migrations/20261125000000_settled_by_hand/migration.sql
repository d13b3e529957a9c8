-- AlterTable
ALTER TABLE "dispatch" ADD COLUMN "settled_by" TEXT,
ADD COLUMN "settled_note" TEXT;
