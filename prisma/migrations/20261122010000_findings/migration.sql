-- AlterTable
ALTER TABLE "AnalysisRun" ADD COLUMN "findings" TEXT;
