-- AlterTable
ALTER TABLE "Mention" ADD COLUMN "deniedBy" TEXT;

-- As lib/model/who-disputes.ts: behind a paper that tells of somebody's denial the one who denies.
UPDATE "Mention" SET "deniedBy" = CASE
    WHEN instr(' ' || "decidedBy" || ' ', ' attribution:rule:according-to ') > 0 THEN coalesce(json_extract("attribution", '$.chain[1]'), "sourceName")
    ELSE "sourceName"
END WHERE "stance" = 'disputes' AND "attribution" IS NOT NULL;
