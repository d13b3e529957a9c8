-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "alert_window_minutes" INTEGER NOT NULL DEFAULT 10;

-- AlterTable
ALTER TABLE "recovery_case" ADD COLUMN "alert_seen_at" TIMESTAMPTZ(3),
ADD COLUMN "severity_reasons" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "user_account" ADD COLUMN "alert_channels" TEXT[] DEFAULT ARRAY['email']::TEXT[],
ADD COLUMN "max_open_cases" INTEGER,
ADD COLUMN "skill_issue_types" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "skill_languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "skill_product_areas" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "slack_id" TEXT;

-- CreateTable
CREATE TABLE "user_absence" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "user_absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_alert" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "user_id" TEXT,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "latest_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" TEXT,
    "dropped_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "staff_alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_message" (
    "id" TEXT NOT NULL,
    "user_id" TEXT,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "try_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "staff_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "user_absence_user_id_until_day_idx" ON "user_absence"("user_id", "until_day");

-- CreateIndex
CREATE INDEX "staff_alert_message_id_idx" ON "staff_alert"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_alert_case_id_purpose_step_channel_address_key" ON "staff_alert"("case_id", "purpose", "step", "channel", "address");

-- CreateIndex
CREATE INDEX "staff_message_channel_address_made_at_idx" ON "staff_message"("channel", "address", "made_at");

-- CreateIndex
CREATE INDEX "staff_message_settled_at_try_at_idx" ON "staff_message"("settled_at", "try_at");

-- What waits to be told is little; what was told is kept.
CREATE INDEX "staff_alert_waiting_idx" ON "staff_alert"("channel", "address") WHERE "message_id" IS NULL AND "dropped_at" IS NULL;

-- AddForeignKey
ALTER TABLE "user_absence" ADD CONSTRAINT "user_absence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_alert" ADD CONSTRAINT "staff_alert_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_alert" ADD CONSTRAINT "staff_alert_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "staff_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;
