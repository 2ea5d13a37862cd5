-- AlterTable
ALTER TABLE "AnalysisRun" ADD COLUMN "graph" TEXT;

-- AlterTable. Columns are added one by one, and the table is not made anew: what hangs on its rows stays.
ALTER TABLE "Claim" ADD COLUMN "drifts" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Claim" ADD COLUMN "dropped" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Claim" ADD COLUMN "grade" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Claim" ADD COLUMN "provenance" TEXT;
ALTER TABLE "Claim" ADD COLUMN "omissions" TEXT;
