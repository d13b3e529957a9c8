-- Who handled a contact, by its events. Of contacts that were resolved before this only the last agent is known; a further event completes them.
CREATE TABLE "interaction_credit" (
    "interaction_id" TEXT NOT NULL,
    "resolution_number" INTEGER NOT NULL,
    "agent_id" TEXT NOT NULL,
    "agent_name" TEXT,
    "agent_email" TEXT,
    "share" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,

    CONSTRAINT "interaction_credit_pkey" PRIMARY KEY ("interaction_id", "resolution_number", "agent_id"),
    CONSTRAINT "interaction_credit_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "interaction_credit_agent_id_idx" ON "interaction_credit"("agent_id");

INSERT INTO "interaction_credit" ("interaction_id", "resolution_number", "agent_id", "agent_name", "agent_email", "share", "method")
SELECT "id", "resolution_number", "agent_id", "agent_name", "agent_email", 1, 'whole'
FROM "interaction" WHERE "agent_id" IS NOT NULL AND "resolution_number" > 0;

-- The hold-out. Cases from before it are part of none.
ALTER TABLE "recovery_case" ADD COLUMN "hold_out_arm" TEXT,
ADD COLUMN "hold_out_kind" TEXT,
ADD COLUMN "held_until" TIMESTAMPTZ(3),
ADD COLUMN "released_at" TIMESTAMPTZ(3),
ADD COLUMN "released_by" TEXT,
ADD COLUMN "release_reason" TEXT;

-- CreateTable
CREATE TABLE "root_cause_version" (
    "version" INTEGER NOT NULL,
    "nodes" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "root_cause_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "improvement" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "cause_kind" TEXT NOT NULL,
    "cause_key" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "owner_id" TEXT,
    "takes_effect_at" TIMESTAMPTZ(3) NOT NULL,
    "expected_share_percent" DOUBLE PRECISION NOT NULL,
    "window_days" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "improvement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "improvement_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX "improvement_takes_effect_at_idx" ON "improvement"("takes_effect_at");

-- CreateTable
CREATE TABLE "coaching_list" (
    "agent_id" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" TEXT NOT NULL,

    CONSTRAINT "coaching_list_pkey" PRIMARY KEY ("agent_id", "week")
);
