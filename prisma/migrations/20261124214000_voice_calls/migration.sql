-- CreateTable
CREATE TABLE "provider_recording" (
    "sid" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_recording_pkey" PRIMARY KEY ("sid")
);

-- CreateTable
CREATE TABLE "case_call" (
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "result" TEXT,
    "wished_at" TIMESTAMPTZ(3),
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "connected_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "duration_s" INTEGER,

    CONSTRAINT "case_call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_recording_due_at_idx" ON "provider_recording"("due_at");

-- CreateIndex
CREATE INDEX "case_call_case_id_requested_at_idx" ON "case_call"("case_id", "requested_at");

-- AddForeignKey
ALTER TABLE "case_call" ADD CONSTRAINT "case_call_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "recovery_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;
