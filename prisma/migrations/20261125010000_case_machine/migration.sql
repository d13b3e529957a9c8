-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "currency" TEXT NOT NULL DEFAULT 'EUR';

-- AlterTable
ALTER TABLE "user_account" ADD COLUMN "remedy_limit_cents" INTEGER,
ADD COLUMN "reports_to_id" TEXT;

-- AlterTable
ALTER TABLE "recovery_case" ADD COLUMN "customer_confirmed" TEXT,
ADD COLUMN "last_look_action" TEXT,
ADD COLUMN "last_look_breached_at" TIMESTAMPTZ(3),
ADD COLUMN "last_look_due_at" TIMESTAMPTZ(3),
ADD COLUMN "last_look_note" TEXT,
ADD COLUMN "last_look_opened_at" TIMESTAMPTZ(3),
ADD COLUMN "last_look_reached_at" TIMESTAMPTZ(3),
ADD COLUMN "snooze_reason" TEXT,
ADD COLUMN "snoozed_by" TEXT,
ADD COLUMN "snoozed_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "case_entry" ADD COLUMN "revision" INTEGER;

-- CreateTable
CREATE TABLE "case_task" (
    "case_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "assignee_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by" TEXT,

    CONSTRAINT "case_task_pkey" PRIMARY KEY ("case_id","number")
);

-- CreateTable
CREATE TABLE "remedy_request" (
    "case_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" TEXT NOT NULL,
    "requested_by_name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,

    CONSTRAINT "remedy_request_pkey" PRIMARY KEY ("case_id","number")
);

-- CreateTable
CREATE TABLE "case_mention" (
    "entry_id" BIGINT NOT NULL,
    "user_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_mention_pkey" PRIMARY KEY ("entry_id","user_id")
);

-- CreateIndex
CREATE INDEX "case_task_assignee_id_done_at_due_at_idx" ON "case_task"("assignee_id", "done_at", "due_at");

-- CreateIndex
CREATE INDEX "remedy_request_status_requested_at_idx" ON "remedy_request"("status", "requested_at");

-- CreateIndex
CREATE INDEX "case_mention_user_id_at_idx" ON "case_mention"("user_id", "at");

-- CreateIndex
CREATE INDEX "case_mention_case_id_idx" ON "case_mention"("case_id");

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_reports_to_id_fkey" FOREIGN KEY ("reports_to_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_task" ADD CONSTRAINT "case_task_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remedy_request" ADD CONSTRAINT "remedy_request_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "case_entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
