-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "currentRunId" INTEGER,
    CONSTRAINT "Story_currentRunId_fkey" FOREIGN KEY ("currentRunId") REFERENCES "AnalysisRun" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnalysisRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    "engine" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME NOT NULL,
    "digest" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    CONSTRAINT "AnalysisRun_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outlet" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "identified" BOOLEAN NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Outlet_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "originalSha256" TEXT NOT NULL,
    "capturedAt" DATETIME NOT NULL,
    "givenTitle" TEXT,
    "givenOutlet" TEXT,
    "givenVia" TEXT,
    "givenUrl" TEXT,
    "givenPublished" TEXT,
    "givenAuthor" TEXT,
    "pageEvidence" TEXT NOT NULL,
    "outletId" TEXT,
    "via" TEXT,
    "title" TEXT,
    "published" TEXT,
    "language" TEXT,
    "relays" TEXT,
    "evidence" TEXT,
    "zones" TEXT,
    "paragraphs" TEXT,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Article_storyId_outletId_fkey" FOREIGN KEY ("storyId", "outletId") REFERENCES "Outlet" ("storyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ArticleOriginal" (
    "storyId" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "gzip" BLOB NOT NULL,

    PRIMARY KEY ("storyId", "articleId"),
    CONSTRAINT "ArticleOriginal_storyId_articleId_fkey" FOREIGN KEY ("storyId", "articleId") REFERENCES "Article" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "successorId" TEXT,
    "repeatedBy" INTEGER NOT NULL,
    "disputedBy" INTEGER NOT NULL,
    "outlets" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,
    "originCount" INTEGER NOT NULL,
    "disputed" BOOLEAN NOT NULL,
    "origins" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "spans" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Claim_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_storyId_successorId_fkey" FOREIGN KEY ("storyId", "successorId") REFERENCES "Claim" ("storyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Cell" (
    "storyId" INTEGER NOT NULL,
    "claimId" TEXT NOT NULL,
    "outletId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "repeatVoice" TEXT,
    "disputeVoice" TEXT,
    "mentions" INTEGER NOT NULL,
    "firstMentionId" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "claimId", "outletId"),
    CONSTRAINT "Cell_storyId_claimId_fkey" FOREIGN KEY ("storyId", "claimId") REFERENCES "Claim" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Cell_storyId_outletId_fkey" FOREIGN KEY ("storyId", "outletId") REFERENCES "Outlet" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Cell_storyId_firstMentionId_fkey" FOREIGN KEY ("storyId", "firstMentionId") REFERENCES "Mention" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "storyId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "contextStart" INTEGER NOT NULL,
    "contextEnd" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "voice" TEXT NOT NULL,
    "hedge" TEXT NOT NULL,
    "disputeKind" TEXT,
    "disputeReason" TEXT,
    "disputeStart" INTEGER,
    "disputeEnd" INTEGER,
    "statement" TEXT,
    "sourceName" TEXT,
    "cueText" TEXT,
    "attribution" TEXT,
    "decidedBy" TEXT NOT NULL,
    "confidence" REAL NOT NULL,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Mention_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_storyId_articleId_fkey" FOREIGN KEY ("storyId", "articleId") REFERENCES "Article" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimMention" (
    "storyId" INTEGER NOT NULL,
    "claimId" TEXT NOT NULL,
    "mentionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "outletId" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "claimId", "mentionId"),
    CONSTRAINT "ClaimMention_storyId_claimId_fkey" FOREIGN KEY ("storyId", "claimId") REFERENCES "Claim" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimMention_storyId_mentionId_fkey" FOREIGN KEY ("storyId", "mentionId") REFERENCES "Mention" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimMention_storyId_claimId_outletId_fkey" FOREIGN KEY ("storyId", "claimId", "outletId") REFERENCES "Cell" ("storyId", "claimId", "outletId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reuse" (
    "storyId" INTEGER NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "share" REAL NOT NULL,
    "from" TEXT,

    PRIMARY KEY ("storyId", "a", "b"),
    CONSTRAINT "Reuse_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reuse_storyId_a_fkey" FOREIGN KEY ("storyId", "a") REFERENCES "Article" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reuse_storyId_b_fkey" FOREIGN KEY ("storyId", "b") REFERENCES "Article" ("storyId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReusePassage" (
    "storyId" INTEGER NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "aStart" INTEGER NOT NULL,
    "aEnd" INTEGER NOT NULL,
    "bStart" INTEGER NOT NULL,
    "bEnd" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,

    PRIMARY KEY ("storyId", "a", "b", "position"),
    CONSTRAINT "ReusePassage_storyId_a_b_fkey" FOREIGN KEY ("storyId", "a", "b") REFERENCES "Reuse" ("storyId", "a", "b") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Story_currentRunId_key" ON "Story"("currentRunId");

-- CreateIndex
CREATE INDEX "AnalysisRun_storyId_finishedAt_idx" ON "AnalysisRun"("storyId", "finishedAt");

-- CreateIndex
CREATE INDEX "Outlet_storyId_position_idx" ON "Outlet"("storyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_storyId_name_key" ON "Outlet"("storyId", "name");

-- CreateIndex
CREATE INDEX "Article_storyId_position_idx" ON "Article"("storyId", "position");

-- CreateIndex
CREATE INDEX "Article_storyId_outletId_idx" ON "Article"("storyId", "outletId");

-- CreateIndex
CREATE INDEX "Article_storyId_sha256_idx" ON "Article"("storyId", "sha256");

-- CreateIndex
CREATE INDEX "Claim_storyId_retired_rank_idx" ON "Claim"("storyId", "retired", "rank");

-- CreateIndex
CREATE INDEX "Claim_storyId_retired_outlets_idx" ON "Claim"("storyId", "retired", "outlets");

-- CreateIndex
CREATE INDEX "Claim_storyId_retired_disputedBy_idx" ON "Claim"("storyId", "retired", "disputedBy");

-- CreateIndex
CREATE INDEX "Claim_storyId_successorId_idx" ON "Claim"("storyId", "successorId");

-- CreateIndex
CREATE INDEX "Cell_storyId_outletId_stance_idx" ON "Cell"("storyId", "outletId", "stance");

-- CreateIndex
CREATE INDEX "Cell_storyId_firstMentionId_idx" ON "Cell"("storyId", "firstMentionId");

-- CreateIndex
CREATE INDEX "Mention_storyId_position_idx" ON "Mention"("storyId", "position");

-- CreateIndex
CREATE INDEX "Mention_storyId_articleId_start_idx" ON "Mention"("storyId", "articleId", "start");

-- CreateIndex
CREATE INDEX "ClaimMention_storyId_mentionId_idx" ON "ClaimMention"("storyId", "mentionId");

-- CreateIndex
CREATE INDEX "ClaimMention_storyId_claimId_outletId_idx" ON "ClaimMention"("storyId", "claimId", "outletId");

-- CreateIndex
CREATE INDEX "Reuse_storyId_b_idx" ON "Reuse"("storyId", "b");

