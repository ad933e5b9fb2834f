-- The store, version 2.  docs/store.md describes tables and views for those who bring their own tools.
-- Everything of one article's coding stands under its `coding`, numbered as in its record ("e3" is number 3).
-- Lists are JSON, days "YYYY-MM-DD", offsets code points into the article's text.

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    coder TEXT NOT NULL UNIQUE            -- program, model and lexicon with their versions
);

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,                  -- publisher, or the file of articles that name none
    name TEXT NOT NULL,                   -- the article's own id
    withdrawn INTEGER NOT NULL DEFAULT 0, -- 1: its publisher has canceled it; its records are kept, and in no answer
    withdrawn_label TEXT,                 -- the version that did; one of a higher number stands again
    UNIQUE (scope, name)
);

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    number INTEGER NOT NULL,              -- from 1, in order of arrival
    hash BLOB NOT NULL,                   -- SHA-256 of title, date, version and text, each behind the one before with a NUL
    title TEXT, publisher TEXT, published TEXT, language TEXT, url TEXT, label TEXT,
    byline TEXT NOT NULL, dateline_place TEXT, dateline_date TEXT, agency TEXT,
    reckoned TEXT,                        -- the day of publication by its own words, where it bears none
    length INTEGER NOT NULL,              -- of the text, in code points
    text TEXT,                            -- where it is kept
    sketch BLOB NOT NULL,                 -- its smallest hashes of four words in a row, by which reprints are told
    origin INTEGER NOT NULL,              -- the first version of the same words: reprints, wire copies and updates share it
    UNIQUE (article, hash),
    UNIQUE (article, number)
);

CREATE TABLE sketch (                     -- the smallest of each version's hashes
    hash INTEGER NOT NULL, version INTEGER NOT NULL REFERENCES version,
    PRIMARY KEY (hash, version)
) WITHOUT ROWID;

CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version,
    run INTEGER NOT NULL REFERENCES run,
    current INTEGER NOT NULL,             -- 1: the newest coding of the newest version of an article that stands
    UNIQUE (version, run)
);

CREATE TABLE sentence (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    start INTEGER, "end" INTEGER, paragraph INTEGER,
    missing TEXT,                         -- why it gave no event
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, sectors TEXT NOT NULL, title TEXT NOT NULL, -- '' where none
    key TEXT NOT NULL,                    -- the same of one name in all articles, however it is written
    UNIQUE (name, kind, code, sectors, title, key)
);

CREATE TABLE actor (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity,
    mentions TEXT NOT NULL,               -- [[start, end, 'name' | 'nominal' | 'pronoun'], ...]
    rule TEXT,
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE place (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    start INTEGER, "end" INTEGER, name TEXT, country TEXT, admin1 TEXT, lat REAL, lon REAL, geonameid INTEGER,
    kind TEXT,                            -- country, region, capital, city
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE time (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    start INTEGER, "end" INTEGER, type TEXT, value TEXT,
    day_from TEXT, day_to TEXT,           -- of a duration that leads to days: "two days after the vote"
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE statement (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    sentence INTEGER, kind TEXT,
    source TEXT, source_actor INTEGER, source_start INTEGER, source_end INTEGER,
    cue_start INTEGER, cue_end INTEGER, cue TEXT, content TEXT NOT NULL,
    addressee TEXT, addressee_actor INTEGER, addressee_start INTEGER, addressee_end INTEGER,
    within INTEGER, chain TEXT NOT NULL, date TEXT, rule TEXT,
    entity INTEGER REFERENCES entity,     -- the source's
    day TEXT,                             -- of the saying, else of publication
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE event (
    coding INTEGER NOT NULL REFERENCES coding, number INTEGER NOT NULL,
    sentence INTEGER, type TEXT NOT NULL, mode TEXT, contexts TEXT NOT NULL, cameo TEXT, quad INTEGER, score REAL,
    trigger_start INTEGER, trigger_end INTEGER, "trigger" TEXT, status TEXT NOT NULL,
    date TEXT, day_from TEXT, day_to TEXT, date_from TEXT, date_told TEXT,
    place INTEGER, place_from TEXT,       -- 'clause': told; 'party', 'dateline': guessed
    size TEXT NOT NULL, statement INTEGER, chain TEXT NOT NULL, stances TEXT NOT NULL, rule TEXT,
    again INTEGER,                        -- an earlier event of the article that this one tells of once more
    happening INTEGER,                    -- the same for reports of one event in any article
    country TEXT, lat REAL, lon REAL,     -- its place's, once more
    PRIMARY KEY (coding, number)
) WITHOUT ROWID;

CREATE TABLE party (
    coding INTEGER NOT NULL REFERENCES coding, event INTEGER NOT NULL,
    role TEXT NOT NULL,                   -- 'actor' or 'recipient'
    position INTEGER NOT NULL,            -- in the record's list, from 1
    actor INTEGER NOT NULL,
    start INTEGER, "end" INTEGER,         -- the words by which the event's sentence names it
    entity INTEGER NOT NULL REFERENCES entity, code TEXT NOT NULL, sectors TEXT NOT NULL, -- the actor's, once more
    PRIMARY KEY (coding, event, role, position)
) WITHOUT ROWID;

CREATE TABLE happening (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL, day TEXT          -- of its first report
);

CREATE TABLE happening_key (              -- by what a further report of a happening is known (src/store/group.c)
    day INTEGER NOT NULL, key INTEGER NOT NULL, happening INTEGER NOT NULL REFERENCES happening,
    PRIMARY KEY (day, key, happening)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5(title, text, statements, content = '', tokenize = 'unicode61 remove_diacritics 2'); -- rowid: version
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216); -- what is gathered before it is written: few big pieces need little merging
