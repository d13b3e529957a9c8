-- CreateTable
CREATE TABLE "brand" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "colour" TEXT,
    "logo_url" TEXT,
    "logo_alt" TEXT,
    "sender_name" TEXT,
    "sender_address" TEXT,
    "reply_address" TEXT,
    "postal_address" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "brand_pkey" PRIMARY KEY ("key")
);
