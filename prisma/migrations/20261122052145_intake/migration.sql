-- CreateTable
CREATE TABLE "Intake" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" INTEGER,
    "title" TEXT NOT NULL,
    "makes" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "Intake_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Input" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intakeId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rejected" TEXT NOT NULL,
    "ignored" TEXT NOT NULL,
    "feed" TEXT,
    "capturedAt" DATETIME NOT NULL,
    CONSTRAINT "Input_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InputBytes" (
    "inputId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "size" INTEGER NOT NULL,
    "gzip" BLOB NOT NULL,
    CONSTRAINT "InputBytes_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intakeId" TEXT NOT NULL,
    "inputId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "corrections" TEXT NOT NULL DEFAULT '{}',
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "articleId" TEXT,
    "added" BOOLEAN NOT NULL DEFAULT false,
    "draft" TEXT NOT NULL,
    CONSTRAINT "Draft_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Draft_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Input" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftOriginal" (
    "draftId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "size" INTEGER NOT NULL,
    "gzip" BLOB NOT NULL,
    CONSTRAINT "DraftOriginal_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "intakeId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "activeKey" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "crashes" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT,
    "leaseUntil" DATETIME,
    "cancel" BOOLEAN NOT NULL DEFAULT false,
    "stage" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "createdAt" DATETIME NOT NULL,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    CONSTRAINT "Job_intakeId_fkey" FOREIGN KEY ("intakeId") REFERENCES "Intake" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Intake_doneAt_changedAt_idx" ON "Intake"("doneAt", "changedAt");

-- CreateIndex
CREATE INDEX "Intake_storyId_idx" ON "Intake"("storyId");

-- CreateIndex
CREATE INDEX "Input_intakeId_state_idx" ON "Input"("intakeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Input_intakeId_key_key" ON "Input"("intakeId", "key");

-- CreateIndex
CREATE INDEX "Draft_intakeId_id_idx" ON "Draft"("intakeId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_inputId_position_key" ON "Draft"("inputId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Job_activeKey_key" ON "Job"("activeKey");

-- CreateIndex
CREATE INDEX "Job_state_kind_id_idx" ON "Job"("state", "kind", "id");

-- CreateIndex
CREATE INDEX "Job_intakeId_id_idx" ON "Job"("intakeId", "id");
