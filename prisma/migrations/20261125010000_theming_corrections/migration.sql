-- AlterTable
ALTER TABLE "survey_response" ADD COLUMN "reading" JSONB,
ADD COLUMN "sentiment_by" TEXT,
ADD COLUMN "theming_note" TEXT;

-- AlterTable
ALTER TABLE "response_driver" ADD COLUMN "corrected_by" TEXT,
ADD COLUMN "source" TEXT NOT NULL DEFAULT 'model';

-- CreateTable
CREATE TABLE "theming_correction" (
    "id" TEXT NOT NULL,
    "response_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT,
    "verdict" TEXT,
    "sentiment" TEXT,
    "quote_start" INTEGER,
    "quote_end" INTEGER,
    "comment_hash" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "by_id" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "theming_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "taxonomy_version" (
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,
    "restores" INTEGER,

    CONSTRAINT "taxonomy_version_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "theming_model" (
    "number" INTEGER NOT NULL,
    "job_id" TEXT NOT NULL,
    "taxonomy_version" INTEGER NOT NULL,
    "comments" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "report" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "theming_model_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "theming_job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "cursor" TEXT NOT NULL DEFAULT '',
    "fault" TEXT,
    "reason" TEXT NOT NULL DEFAULT 'asked',
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "theming_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theming_evaluation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rows" INTEGER NOT NULL,
    "model_version" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "worst" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "theming_evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "theming_correction_response_id_at_idx" ON "theming_correction"("response_id", "at");

-- CreateIndex
CREATE INDEX "theming_correction_at_idx" ON "theming_correction"("at");

-- CreateIndex
CREATE UNIQUE INDEX "theming_model_job_id_key" ON "theming_model"("job_id");

-- CreateIndex
CREATE INDEX "theming_job_created_at_idx" ON "theming_job"("created_at");

-- CreateIndex
CREATE INDEX "theming_job_kind_status_idx" ON "theming_job"("kind", "status");

-- CreateIndex
CREATE INDEX "theming_evaluation_at_idx" ON "theming_evaluation"("at");

-- AddForeignKey
ALTER TABLE "theming_correction" ADD CONSTRAINT "theming_correction_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "survey_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;
