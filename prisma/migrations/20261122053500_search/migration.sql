-- What can be searched: claims that stand, quotes of mentions, articles. Written by hand, since Prisma knows neither FTS5 nor
-- triggers; lib/store/search-tables.ts names these tables, so that nobody takes them for a difference from schema.prisma.
--
-- One row a claim, mention or article, with a key of its own: rows of tables without one may change their rowid (VACUUM).
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "storyId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" TEXT NOT NULL
);
CREATE UNIQUE INDEX "SearchEntry_storyId_kind_ref_key" ON "SearchEntry"("storyId", "kind", "ref");

-- Its words, under the same key. `head` is an article's title, or who is quoted.
CREATE VIRTUAL TABLE "SearchText" USING fts5("head", "text", tokenize = "porter unicode61 remove_diacritics 2");

INSERT INTO "SearchEntry" ("storyId", "kind", "ref") SELECT "storyId", 'claim', "id" FROM "Claim" WHERE NOT "retired";
INSERT INTO "SearchEntry" ("storyId", "kind", "ref") SELECT "storyId", 'quote', "id" FROM "Mention";
INSERT INTO "SearchEntry" ("storyId", "kind", "ref") SELECT "storyId", 'article', "id" FROM "Article";
INSERT INTO "SearchText" ("rowid", "head", "text")
    SELECT e."id", '', c."text" FROM "SearchEntry" e JOIN "Claim" c ON c."storyId" = e."storyId" AND c."id" = e."ref" WHERE e."kind" = 'claim';
INSERT INTO "SearchText" ("rowid", "head", "text")
    SELECT e."id", coalesce(m."sourceName", ''), m."quote" FROM "SearchEntry" e JOIN "Mention" m ON m."storyId" = e."storyId" AND m."id" = e."ref" WHERE e."kind" = 'quote';
INSERT INTO "SearchText" ("rowid", "head", "text")
    SELECT e."id", coalesce(a."title", a."givenTitle", a."file"), a."text" FROM "SearchEntry" e JOIN "Article" a ON a."storyId" = e."storyId" AND a."id" = e."ref" WHERE e."kind" = 'article';

-- An entry that goes takes its words along, and a claim, mention or article that goes takes its entry along, by whatever way it
-- goes: a story that is deleted reaches them by its foreign keys.
CREATE TRIGGER "SearchEntry_gone" AFTER DELETE ON "SearchEntry" BEGIN
    DELETE FROM "SearchText" WHERE "rowid" = OLD."id";
END;

CREATE TRIGGER "Claim_search_new" AFTER INSERT ON "Claim" WHEN NOT NEW."retired" BEGIN
    INSERT INTO "SearchEntry" ("storyId", "kind", "ref") VALUES (NEW."storyId", 'claim', NEW."id");
    INSERT INTO "SearchText" ("rowid", "head", "text") SELECT "id", '', NEW."text" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'claim' AND "ref" = NEW."id";
END;
CREATE TRIGGER "Claim_search_changed" AFTER UPDATE OF "text", "retired" ON "Claim" WHEN OLD."text" <> NEW."text" OR OLD."retired" <> NEW."retired" BEGIN
    DELETE FROM "SearchEntry" WHERE "storyId" = OLD."storyId" AND "kind" = 'claim' AND "ref" = OLD."id";
    INSERT INTO "SearchEntry" ("storyId", "kind", "ref") SELECT NEW."storyId", 'claim', NEW."id" WHERE NOT NEW."retired";
    INSERT INTO "SearchText" ("rowid", "head", "text") SELECT "id", '', NEW."text" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'claim' AND "ref" = NEW."id";
END;
CREATE TRIGGER "Claim_search_gone" AFTER DELETE ON "Claim" BEGIN
    DELETE FROM "SearchEntry" WHERE "storyId" = OLD."storyId" AND "kind" = 'claim' AND "ref" = OLD."id";
END;

CREATE TRIGGER "Mention_search_new" AFTER INSERT ON "Mention" BEGIN
    INSERT INTO "SearchEntry" ("storyId", "kind", "ref") VALUES (NEW."storyId", 'quote', NEW."id");
    INSERT INTO "SearchText" ("rowid", "head", "text") SELECT "id", coalesce(NEW."sourceName", ''), NEW."quote" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'quote' AND "ref" = NEW."id";
END;
CREATE TRIGGER "Mention_search_changed" AFTER UPDATE OF "quote", "sourceName" ON "Mention" BEGIN
    UPDATE "SearchText" SET "head" = coalesce(NEW."sourceName", ''), "text" = NEW."quote" WHERE "rowid" = (SELECT "id" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'quote' AND "ref" = NEW."id");
END;
CREATE TRIGGER "Mention_search_gone" AFTER DELETE ON "Mention" BEGIN
    DELETE FROM "SearchEntry" WHERE "storyId" = OLD."storyId" AND "kind" = 'quote' AND "ref" = OLD."id";
END;

CREATE TRIGGER "Article_search_new" AFTER INSERT ON "Article" BEGIN
    INSERT INTO "SearchEntry" ("storyId", "kind", "ref") VALUES (NEW."storyId", 'article', NEW."id");
    INSERT INTO "SearchText" ("rowid", "head", "text") SELECT "id", coalesce(NEW."title", NEW."givenTitle", NEW."file"), NEW."text" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'article' AND "ref" = NEW."id";
END;
-- An analysis writes the title of every article anew, mostly as it was.
CREATE TRIGGER "Article_search_changed" AFTER UPDATE OF "title", "givenTitle", "file", "text" ON "Article"
WHEN coalesce(OLD."title", OLD."givenTitle", OLD."file") <> coalesce(NEW."title", NEW."givenTitle", NEW."file") OR OLD."text" <> NEW."text" BEGIN
    UPDATE "SearchText" SET "head" = coalesce(NEW."title", NEW."givenTitle", NEW."file"), "text" = NEW."text" WHERE "rowid" = (SELECT "id" FROM "SearchEntry" WHERE "storyId" = NEW."storyId" AND "kind" = 'article' AND "ref" = NEW."id");
END;
CREATE TRIGGER "Article_search_gone" AFTER DELETE ON "Article" BEGIN
    DELETE FROM "SearchEntry" WHERE "storyId" = OLD."storyId" AND "kind" = 'article' AND "ref" = OLD."id";
END;
