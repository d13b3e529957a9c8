-- CreateTable
CREATE TABLE "theming_usage" (
    "provider" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "comments" INTEGER NOT NULL,

    CONSTRAINT "theming_usage_pkey" PRIMARY KEY ("provider","month","outcome")
);
