-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "team" TEXT,
    "phone" TEXT,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_event" (
    "seq" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "external_event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "interaction_id" TEXT,
    "customer_key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "relayed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "parked_at" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "intake_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "workflow_signal" (
    "seq" BIGSERIAL NOT NULL,
    "workflow" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "signal" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,

    CONSTRAINT "workflow_signal_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "locale" TEXT,
    "time_zone" TEXT,
    "tier" TEXT,
    "segment" TEXT,
    "consent" JSONB NOT NULL DEFAULT '{}',
    "field_times" JSONB NOT NULL DEFAULT '{}',
    "opted_out_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "id" TEXT NOT NULL,
    "address_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interaction" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "channel" TEXT,
    "agent_id" TEXT,
    "agent_name" TEXT,
    "agent_email" TEXT,
    "team" TEXT,
    "product_area" TEXT,
    "issue_type" TEXT,
    "brand" TEXT,
    "survey_point" TEXT NOT NULL DEFAULT 'post_ticket',
    "segment" TEXT,
    "complex" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "language" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "stage" TEXT NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolution_number" INTEGER NOT NULL DEFAULT 0,
    "reopened_at" TIMESTAMPTZ(3),
    "merged_into_id" TEXT,
    "transfers" INTEGER NOT NULL DEFAULT 0,
    "contacts" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "policy_key" TEXT,
    "policy_version" INTEGER,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_entry" (
    "id" BIGSERIAL NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "resolution_number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "step" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "policy_key" TEXT,
    "policy_version" INTEGER,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "trace_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "case_id" TEXT,
    "resolution_number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "policy_key" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_reason" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_response" (
    "id" TEXT NOT NULL,
    "invitation_id" TEXT NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "low" BOOLEAN NOT NULL,
    "grade" TEXT NOT NULL DEFAULT 'confirmed',
    "via" TEXT NOT NULL,
    "comment" TEXT,
    "one_thing" TEXT,
    "callback_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "commented_at" TIMESTAMPTZ(3),
    "revised_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "language" TEXT,
    "sentiment" TEXT,
    "themed_at" TIMESTAMPTZ(3),
    "model_version" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_driver" (
    "id" BIGSERIAL NOT NULL,
    "response_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sentiment" TEXT NOT NULL,
    "quote_start" INTEGER NOT NULL,
    "quote_end" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "response_driver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_flag" (
    "id" BIGSERIAL NOT NULL,
    "response_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "quote_start" INTEGER NOT NULL,
    "quote_end" INTEGER NOT NULL,

    CONSTRAINT "response_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_case" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "interaction_id" TEXT NOT NULL,
    "response_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "severity" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "assignee_id" TEXT,
    "policy_key" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "outreach_due_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "first_outreach_at" TIMESTAMPTZ(3),
    "reached_at" TIMESTAMPTZ(3),
    "breached_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,
    "root_cause" TEXT,
    "action" TEXT,
    "resolution_note" TEXT,
    "do_not_contact_ground" TEXT,
    "do_not_contact_by_id" TEXT,
    "second_asked_at" TIMESTAMPTZ(3),
    "second_rating" INTEGER,
    "second_rated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "clock_started_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "imported" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "recovery_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_entry" (
    "id" BIGSERIAL NOT NULL,
    "case_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "case_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outreach" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" TEXT,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "outreach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "customer_id" TEXT,
    "interaction_id" TEXT,
    "invitation_id" TEXT,
    "case_id" TEXT,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "status" TEXT NOT NULL,
    "provider" TEXT,
    "provider_message_id" TEXT,
    "code" TEXT,
    "detail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sandbox_message" (
    "seq" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "dispatch_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "links" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sandbox_message_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "inbound_message" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_message_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "dispatch_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,

    CONSTRAINT "inbound_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_policy" (
    "key" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "paused" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "follow_up_policy_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "follow_up_policy_version" (
    "policy_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "published_by" TEXT,

    CONSTRAINT "follow_up_policy_version_pkey" PRIMARY KEY ("policy_key","version")
);

-- CreateTable
CREATE TABLE "purchase" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE UNIQUE INDEX "intake_event_id_key" ON "intake_event"("id");

-- CreateIndex
CREATE INDEX "intake_event_interaction_id_idx" ON "intake_event"("interaction_id");

-- CreateIndex
CREATE INDEX "intake_event_customer_key_idx" ON "intake_event"("customer_key");

-- CreateIndex
CREATE UNIQUE INDEX "intake_event_source_external_event_id_key" ON "intake_event"("source", "external_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_external_id_key" ON "customer"("external_id");

-- CreateIndex
CREATE INDEX "customer_email_idx" ON "customer"("email");

-- CreateIndex
CREATE INDEX "customer_phone_idx" ON "customer"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "suppression_address_hash_key" ON "suppression"("address_hash");

-- CreateIndex
CREATE INDEX "interaction_customer_id_resolved_at_idx" ON "interaction"("customer_id", "resolved_at");

-- CreateIndex
CREATE INDEX "interaction_stage_updated_at_idx" ON "interaction"("stage", "updated_at");

-- CreateIndex
CREATE INDEX "interaction_created_at_id_idx" ON "interaction"("created_at", "id");

-- CreateIndex
CREATE INDEX "interaction_resolved_at_idx" ON "interaction"("resolved_at");

-- CreateIndex
CREATE UNIQUE INDEX "interaction_source_external_id_key" ON "interaction"("source", "external_id");

-- CreateIndex
CREATE INDEX "trace_entry_interaction_id_id_idx" ON "trace_entry"("interaction_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_key" ON "invitation"("token");

-- CreateIndex
CREATE INDEX "invitation_customer_id_sent_at_idx" ON "invitation"("customer_id", "sent_at");

-- CreateIndex
CREATE INDEX "invitation_status_expires_at_idx" ON "invitation"("status", "expires_at");

-- CreateIndex
CREATE INDEX "invitation_sent_at_idx" ON "invitation"("sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_interaction_id_resolution_number_kind_key" ON "invitation"("interaction_id", "resolution_number", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "survey_response_invitation_id_key" ON "survey_response"("invitation_id");

-- CreateIndex
CREATE INDEX "survey_response_interaction_id_idx" ON "survey_response"("interaction_id");

-- CreateIndex
CREATE INDEX "survey_response_customer_id_answered_at_idx" ON "survey_response"("customer_id", "answered_at");

-- CreateIndex
CREATE INDEX "survey_response_answered_at_idx" ON "survey_response"("answered_at");

-- CreateIndex
CREATE INDEX "response_driver_response_id_idx" ON "response_driver"("response_id");

-- CreateIndex
CREATE INDEX "response_driver_key_idx" ON "response_driver"("key");

-- CreateIndex
CREATE INDEX "response_flag_response_id_idx" ON "response_flag"("response_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_case_number_key" ON "recovery_case"("number");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_case_response_id_key" ON "recovery_case"("response_id");

-- CreateIndex
CREATE INDEX "recovery_case_status_outreach_due_at_idx" ON "recovery_case"("status", "outreach_due_at");

-- CreateIndex
CREATE INDEX "recovery_case_assignee_id_status_idx" ON "recovery_case"("assignee_id", "status");

-- CreateIndex
CREATE INDEX "recovery_case_customer_id_idx" ON "recovery_case"("customer_id");

-- CreateIndex
CREATE INDEX "recovery_case_interaction_id_idx" ON "recovery_case"("interaction_id");

-- CreateIndex
CREATE INDEX "case_entry_case_id_at_idx" ON "case_entry"("case_id", "at");

-- CreateIndex
CREATE INDEX "outreach_case_id_at_idx" ON "outreach"("case_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "dispatch_key_key" ON "dispatch"("key");

-- CreateIndex
CREATE INDEX "dispatch_status_claimed_at_idx" ON "dispatch"("status", "claimed_at");

-- CreateIndex
CREATE INDEX "dispatch_address_created_at_idx" ON "dispatch"("address", "created_at");

-- CreateIndex
CREATE INDEX "dispatch_provider_message_id_idx" ON "dispatch"("provider_message_id");

-- CreateIndex
CREATE INDEX "dispatch_invitation_id_idx" ON "dispatch"("invitation_id");

-- CreateIndex
CREATE INDEX "dispatch_case_id_idx" ON "dispatch"("case_id");

-- CreateIndex
CREATE INDEX "dispatch_customer_id_idx" ON "dispatch"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "sandbox_message_id_key" ON "sandbox_message"("id");

-- CreateIndex
CREATE UNIQUE INDEX "sandbox_message_dispatch_id_key" ON "sandbox_message"("dispatch_id");

-- CreateIndex
CREATE INDEX "sandbox_message_address_idx" ON "sandbox_message"("address");

-- CreateIndex
CREATE INDEX "inbound_message_address_received_at_idx" ON "inbound_message"("address", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_message_provider_provider_message_id_key" ON "inbound_message"("provider", "provider_message_id");

-- CreateIndex
CREATE INDEX "purchase_customer_id_at_idx" ON "purchase"("customer_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_entity_entity_id_idx" ON "audit_entry"("entity", "entity_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trace_entry" ADD CONSTRAINT "trace_entry_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_response" ADD CONSTRAINT "survey_response_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_driver" ADD CONSTRAINT "response_driver_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "survey_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_flag" ADD CONSTRAINT "response_flag_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "survey_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_case" ADD CONSTRAINT "recovery_case_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_case" ADD CONSTRAINT "recovery_case_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "survey_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_case" ADD CONSTRAINT "recovery_case_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_entry" ADD CONSTRAINT "case_entry_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_policy_version" ADD CONSTRAINT "follow_up_policy_version_policy_key_fkey" FOREIGN KEY ("policy_key") REFERENCES "follow_up_policy"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the relay still owes to Temporal; small however large the ledgers grow.
CREATE INDEX "intake_event_unrelayed" ON "intake_event"("seq") WHERE "relayed_at" IS NULL AND "parked_at" IS NULL;
CREATE INDEX "workflow_signal_undelivered" ON "workflow_signal"("seq") WHERE "delivered_at" IS NULL;

-- The first rating is part of the record: once a response exists its kind and its invitation never change.
CREATE FUNCTION "forbid_response_move"() RETURNS trigger AS $$
BEGIN
  IF NEW."kind" <> OLD."kind" OR NEW."invitation_id" <> OLD."invitation_id" THEN
    RAISE EXCEPTION 'a survey response keeps its kind and its invitation';
  END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER "survey_response_keeps_its_place" BEFORE UPDATE ON "survey_response"
  FOR EACH ROW EXECUTE FUNCTION "forbid_response_move"();

-- A published policy version is immutable, but for being superseded by the next one.
CREATE FUNCTION "forbid_published_change"() RETURNS trigger AS $$
BEGIN
  IF OLD."status" <> 'draft' AND NEW."document" IS DISTINCT FROM OLD."document" THEN
    RAISE EXCEPTION 'a published policy version is immutable';
  END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER "published_policy_is_immutable" BEFORE UPDATE ON "follow_up_policy_version"
  FOR EACH ROW EXECUTE FUNCTION "forbid_published_change"();
