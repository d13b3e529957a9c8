-- The channels of an invitation, one after another. Invitations from before it, and those of a route with one channel, have none.
CREATE TABLE "invitation_step" (
    "invitation_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "because" TEXT,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "left_because" TEXT,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_step_pkey" PRIMARY KEY ("invitation_id", "number"),
    CONSTRAINT "invitation_step_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Whether a provider reports deliveries at all is asked for each step.
CREATE INDEX "dispatch_provider_channel_status_idx" ON "dispatch"("provider", "channel", "status");
