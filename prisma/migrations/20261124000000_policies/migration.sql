-- AlterTable
ALTER TABLE "interaction" ADD COLUMN     "bundled_into_id" TEXT,
ADD COLUMN     "customer_messages" INTEGER,
ADD COLUMN     "customer_words" INTEGER,
ADD COLUMN     "initiated_by" TEXT,
ADD COLUMN     "last_contact_at" TIMESTAMPTZ(3),
ADD COLUMN     "resolved_by" TEXT,
ADD COLUMN     "waiting_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "arm" TEXT,
ADD COLUMN     "ended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "dispatch" ADD COLUMN     "check_id" TEXT;

-- AlterTable
ALTER TABLE "follow_up_policy_version" ADD COLUMN     "applies_to" TEXT NOT NULL DEFAULT 'undecided',
ADD COLUMN     "restores" INTEGER;

-- CreateTable
CREATE TABLE "decision" (
    "id" BIGSERIAL NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "resolution_number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "step" TEXT NOT NULL,
    "policy_key" TEXT,
    "policy_version" INTEGER,
    "outcome" TEXT NOT NULL,
    "decided_by" TEXT,
    "trace" JSONB NOT NULL,
    "facts" JSONB,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_choice" (
    "interaction_id" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor" TEXT NOT NULL,

    CONSTRAINT "staff_choice_pkey" PRIMARY KEY ("interaction_id")
);

-- CreateTable
CREATE TABLE "resolution_check" (
    "id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "resolution_number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "policy_key" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "waits_until" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "resolution_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_simulation" (
    "id" TEXT NOT NULL,
    "policy_key" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "baseline" JSONB NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "capacity_per_day" DOUBLE PRECISION,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "fault" TEXT,
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_simulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulated_decision" (
    "simulation_id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "resolution_number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT,
    "team" TEXT,
    "segment" TEXT,
    "weekday" INTEGER NOT NULL,
    "policy_key" TEXT,
    "outcome" TEXT NOT NULL,
    "decided_by" TEXT,
    "survey_channel" TEXT,
    "send_at" TIMESTAMPTZ(3),
    "live_outcome" TEXT NOT NULL,
    "live_decided_by" TEXT,
    "live_survey_channel" TEXT,
    "recorded_outcome" TEXT,
    "recorded_decided_by" TEXT,
    "replay_differs" BOOLEAN,

    CONSTRAINT "simulated_decision_pkey" PRIMARY KEY ("simulation_id","interaction_id","resolution_number")
);

-- CreateIndex
CREATE INDEX "decision_interaction_id_id_idx" ON "decision"("interaction_id", "id");

-- CreateIndex
CREATE INDEX "decision_step_at_idx" ON "decision"("step", "at");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_check_token_key" ON "resolution_check"("token");

-- CreateIndex
CREATE INDEX "resolution_check_customer_id_idx" ON "resolution_check"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_check_interaction_id_resolution_number_key" ON "resolution_check"("interaction_id", "resolution_number");

-- CreateIndex
CREATE INDEX "policy_simulation_created_at_idx" ON "policy_simulation"("created_at");

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_choice" ADD CONSTRAINT "staff_choice_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_check" ADD CONSTRAINT "resolution_check_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "simulated_decision" ADD CONSTRAINT "simulated_decision_simulation_id_fkey" FOREIGN KEY ("simulation_id") REFERENCES "policy_simulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The lines of a trace become one row for each decision. What the rules had looked at was not kept then.
INSERT INTO "decision" ("interaction_id", "resolution_number", "at", "step", "policy_key", "policy_version", "outcome", "decided_by", "trace")
SELECT "interaction_id", "resolution_number", "at", "step", "policy_key", "policy_version",
       CASE WHEN "step" <> 'decide' THEN min("outcome") WHEN bool_or("outcome" = 'stop') THEN 'do_not_ask' ELSE 'ask' END,
       (array_agg("rule" ORDER BY "id") FILTER (WHERE "outcome" = 'stop'))[1],
       jsonb_agg(jsonb_build_object('rule', "rule", 'outcome', "outcome", 'detail', "detail") ORDER BY "id")
FROM "trace_entry"
GROUP BY "interaction_id", "resolution_number", "at", "step", "policy_key", "policy_version"
ORDER BY min("id");

-- DropTable
DROP TABLE "trace_entry";
