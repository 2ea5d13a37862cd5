-- AlterTable
ALTER TABLE "Article" ADD COLUMN "givenLanguage" TEXT;
ALTER TABLE "Article" ADD COLUMN "givenParts" TEXT;

-- AlterTable
ALTER TABLE "ArticleOriginal" ADD COLUMN "mediaType" TEXT;

-- CreateTable
CREATE TABLE "ArticleCapture" (
    "storyId" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "finalUrl" TEXT NOT NULL,
    "fetchedAt" DATETIME NOT NULL,
    "status" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "headers" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "articleId", "url", "sha256"),
    CONSTRAINT "ArticleCapture_storyId_articleId_fkey" FOREIGN KEY ("storyId", "articleId") REFERENCES "Article" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
