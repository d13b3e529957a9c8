-- AlterTable
ALTER TABLE "survey_response" ADD COLUMN     "grade_note" TEXT,
ADD COLUMN     "grade_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "graded_by" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settles_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "preferences" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "address_proof" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "invitation_id" TEXT NOT NULL,
    "wants" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "address_proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_visit" (
    "id" BIGSERIAL NOT NULL,
    "invitation_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "visitor" TEXT NOT NULL,
    "client" TEXT NOT NULL,
    "rating" INTEGER,
    "head" BOOLEAN NOT NULL DEFAULT false,
    "prefetch" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "page_visit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "address_proof_secret_key" ON "address_proof"("secret");

-- CreateIndex
CREATE INDEX "address_proof_customer_id_created_at_idx" ON "address_proof"("customer_id", "created_at");

-- CreateIndex
CREATE INDEX "page_visit_invitation_id_id_idx" ON "page_visit"("invitation_id", "id");

-- CreateIndex
CREATE INDEX "page_visit_at_idx" ON "page_visit"("at");

-- CreateIndex
CREATE INDEX "survey_response_settles_at_idx" ON "survey_response"("settles_at");

-- AddForeignKey
ALTER TABLE "page_visit" ADD CONSTRAINT "page_visit_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address_proof" ADD CONSTRAINT "address_proof_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address_proof" ADD CONSTRAINT "address_proof_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
