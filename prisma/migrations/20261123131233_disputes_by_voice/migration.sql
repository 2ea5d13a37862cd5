-- CreateIndex
CREATE INDEX "Cell_storyId_disputeVoice_claimId_idx" ON "Cell"("storyId", "disputeVoice", "claimId");
