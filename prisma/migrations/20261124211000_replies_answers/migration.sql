-- What a customer who wrote to us is to be told by a message of its own, where the provider's request can't carry the answer.
ALTER TABLE "inbound_message" ADD COLUMN "answer" TEXT, ADD COLUMN "answered_at" TIMESTAMPTZ(3);
CREATE INDEX "inbound_message_owed_idx" ON "inbound_message" ("received_at") WHERE "answer" IS NOT NULL AND "answered_at" IS NULL;

-- The mail in the source's own conversation that a survey by email continues.
ALTER TABLE "interaction" ADD COLUMN "email_message_id" TEXT, ADD COLUMN "email_subject" TEXT;
