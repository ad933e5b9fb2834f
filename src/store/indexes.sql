-- Made when the first ingest is done: a table is filled faster without them.
CREATE INDEX IF NOT EXISTS coding_current ON coding (version) WHERE current;
CREATE INDEX IF NOT EXISTS coding_old ON coding (id) WHERE NOT current;
CREATE INDEX IF NOT EXISTS version_published ON version (published);
CREATE INDEX IF NOT EXISTS entity_name ON entity (name COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS entity_key ON entity (key) WHERE key <> '';
CREATE INDEX IF NOT EXISTS entity_code ON entity (code);
CREATE INDEX IF NOT EXISTS statement_entity ON statement (entity, day);
CREATE INDEX IF NOT EXISTS statement_day ON statement (day);
CREATE INDEX IF NOT EXISTS event_counted ON event (day_from, type, mode, quad, status, country, score, happening);
CREATE INDEX IF NOT EXISTS party_code ON party (code, role, coding, event);
CREATE INDEX IF NOT EXISTS party_entity ON party (entity, role, coding, event);
CREATE INDEX IF NOT EXISTS event_happening ON event (happening, day_from);
CREATE INDEX IF NOT EXISTS event_at ON event (lat, lon, day_from, happening) WHERE lat IS NOT NULL;
CREATE INDEX IF NOT EXISTS actor_entity ON actor (entity, coding);
CREATE INDEX IF NOT EXISTS version_origin ON version (origin);
