-- AlterTable
ALTER TABLE "Story" ADD COLUMN "lost" TEXT;

-- CreateTable
CREATE TABLE "Decision" (
    "storyId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "who" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "of" INTEGER,
    "why" TEXT NOT NULL,
    "touches" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "engine" TEXT,
    "change" TEXT,

    PRIMARY KEY ("storyId", "seq"),
    CONSTRAINT "Decision_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EngineAnalysis" (
    "storyId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "gzip" BLOB NOT NULL,
    CONSTRAINT "EngineAnalysis_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reliability" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "value" TEXT,
    "reason" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Claim" (
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
    "drifts" INTEGER NOT NULL DEFAULT 0,
    "dropped" INTEGER NOT NULL DEFAULT 0,
    "grade" INTEGER NOT NULL DEFAULT 0,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "origins" TEXT NOT NULL,
    "provenance" TEXT,
    "omissions" TEXT,
    "words" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    "judgement" TEXT,

    PRIMARY KEY ("storyId", "id"),
    CONSTRAINT "Claim_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_storyId_successorId_fkey" FOREIGN KEY ("storyId", "successorId") REFERENCES "Claim" ("storyId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_Claim" ("articles", "disputed", "disputedBy", "drifts", "dropped", "grade", "id", "mentions", "omissions", "originCount", "origins", "outlets", "position", "provenance", "rank", "repeatedBy", "retired", "spans", "storyId", "successorId", "text", "words") SELECT "articles", "disputed", "disputedBy", "drifts", "dropped", "grade", "id", "mentions", "omissions", "originCount", "origins", "outlets", "position", "provenance", "rank", "repeatedBy", "retired", "spans", "storyId", "successorId", "text", "words" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE INDEX "Claim_storyId_retired_rank_idx" ON "Claim"("storyId", "retired", "rank");
CREATE INDEX "Claim_storyId_retired_outlets_idx" ON "Claim"("storyId", "retired", "outlets");
CREATE INDEX "Claim_storyId_retired_disputedBy_idx" ON "Claim"("storyId", "retired", "disputedBy");
CREATE INDEX "Claim_storyId_successorId_idx" ON "Claim"("storyId", "successorId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Reliability_outletId_id_idx" ON "Reliability"("outletId", "id");
