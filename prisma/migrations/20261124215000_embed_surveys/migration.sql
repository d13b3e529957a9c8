-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "embed_origins" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "kiosk" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "team" TEXT,
    "brand" TEXT,
    "survey_point" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "languages" TEXT[],
    "country" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "kiosk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "kiosk_token_key" ON "kiosk"("token");

-- AlterTable
ALTER TABLE "interaction" ADD COLUMN     "can_embed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kiosk_id" TEXT;

-- CreateIndex
CREATE INDEX "interaction_kiosk_id_resolved_at_idx" ON "interaction"("kiosk_id", "resolved_at");

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_kiosk_id_fkey" FOREIGN KEY ("kiosk_id") REFERENCES "kiosk"("id") ON DELETE SET NULL ON UPDATE CASCADE;
