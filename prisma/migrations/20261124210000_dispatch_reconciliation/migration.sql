-- AlterTable
ALTER TABLE "dispatch" ADD COLUMN "given_up_at" TIMESTAMPTZ(3),
ADD COLUMN "look_at" TIMESTAMPTZ(3),
ADD COLUMN "looks" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "dispatch_status_created_at_idx" ON "dispatch"("status", "created_at");
