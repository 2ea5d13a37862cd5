-- AlterTable
ALTER TABLE "AnalysisRun" ADD COLUMN "slots" TEXT;
