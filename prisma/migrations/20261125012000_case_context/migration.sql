-- AlterTable
ALTER TABLE "interaction" ADD COLUMN "url" TEXT;

-- AlterTable
ALTER TABLE "recovery_case" ADD COLUMN "engaged_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "personal_message" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "outside_hours_reason" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "code" TEXT,
    "dispatch_id" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "try_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_reply" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "inbound_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "from_other" BOOLEAN NOT NULL DEFAULT false,
    "automatic" BOOLEAN NOT NULL DEFAULT false,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "personal_message_case_id_written_at_idx" ON "personal_message"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "personal_message_status_try_at_idx" ON "personal_message"("status", "try_at");

-- CreateIndex
CREATE INDEX "personal_message_dispatch_id_idx" ON "personal_message"("dispatch_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_reply_inbound_id_key" ON "case_reply"("inbound_id");

-- CreateIndex
CREATE INDEX "case_reply_case_id_received_at_idx" ON "case_reply"("case_id", "received_at");

-- CreateIndex
CREATE INDEX "case_reply_told_at_idx" ON "case_reply"("told_at");

-- AddForeignKey
ALTER TABLE "personal_message" ADD CONSTRAINT "personal_message_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_reply" ADD CONSTRAINT "case_reply_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
