-- DropIndex
DROP INDEX "Claim_storyId_retired_rank_idx";

-- CreateIndex
CREATE INDEX "Claim_rows_idx" ON "Claim"("storyId", "retired", "hidden", "pinned" DESC, "rank", "position", "id", "disputed", "disputedBy", "repeatedBy", "outlets", "originCount", "drifts", "dropped");
