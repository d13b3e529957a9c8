-- What the sweeper looks for: words that are still there, oldest first.
CREATE INDEX "dispatch_with_text" ON "dispatch"("settled_at") WHERE "text" <> '';
CREATE INDEX "inbound_message_with_text" ON "inbound_message"("received_at") WHERE "text" <> '';
