-- DropIndex
DROP INDEX "Outlet_storyId_name_key";

-- CreateIndex
CREATE UNIQUE INDEX "Article_storyId_file_key" ON "Article"("storyId", "file");
