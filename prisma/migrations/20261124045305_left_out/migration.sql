-- AlterTable
ALTER TABLE "Article" ADD COLUMN "leftOut" BOOLEAN NOT NULL DEFAULT false;
