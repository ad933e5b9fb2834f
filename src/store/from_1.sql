-- What makes a store of version 1 one of version 2.
ALTER TABLE event ADD COLUMN country TEXT;
ALTER TABLE event ADD COLUMN lat REAL;
ALTER TABLE event ADD COLUMN lon REAL;
UPDATE event SET (country, lat, lon) = (SELECT country, lat, lon FROM place WHERE place.coding = event.coding AND number = event.place) WHERE place IS NOT NULL;
DROP INDEX IF EXISTS event_happening;
DROP INDEX IF EXISTS event_day;
DROP INDEX IF EXISTS event_type;
DROP INDEX IF EXISTS place_name;
DROP INDEX IF EXISTS place_at;
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
