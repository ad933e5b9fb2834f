-- What stands now, for those who ask in SQL: the newest coding of the newest version of every article that was not withdrawn.
CREATE VIEW articles AS
SELECT coding.id AS coding, article.id AS article, article.name AS id, version.number AS version, version.label, title, publisher, published,
       language, url, byline, dateline_place, agency, length, text, run.coder
FROM coding JOIN version ON version.id = coding.version JOIN article ON article.id = version.article JOIN run ON run.id = coding.run
WHERE coding.current;

CREATE VIEW events AS
SELECT event.coding, event.number, article.name AS article, version.publisher, version.published, event.date, day_from, day_to, date_from, date_told, type, mode,
       contexts, cameo, quad, score, status, "trigger", size, chain, stances, sentence,
       (SELECT group_concat(entity.name, '; ') FROM party JOIN entity ON entity.id = party.entity
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor') AS actors,
       (SELECT group_concat(nullif(party.code, ''), ' ') FROM party
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor') AS actor_codes,
       (SELECT group_concat(entity.name, '; ') FROM party JOIN entity ON entity.id = party.entity
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient') AS recipients,
       (SELECT group_concat(nullif(party.code, ''), ' ') FROM party
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient') AS recipient_codes,
       place.name AS place, place.country, place.lat, place.lon
FROM coding JOIN event ON event.coding = coding.id JOIN version ON version.id = coding.version JOIN article ON article.id = version.article
LEFT JOIN place ON place.coding = event.coding AND place.number = event.place
WHERE coding.current;

CREATE VIEW statements AS
SELECT statement.coding, statement.number, article.name AS article, version.publisher, version.published, statement.day, statement.kind, source,
       entity.code AS source_code, addressee, cue, chain, within, sentence, content,
       (SELECT group_concat(substr(version.text, json_extract(value, '$.start') + 1,
                                   json_extract(value, '$.end') - json_extract(value, '$.start')), ' ... ')
        FROM json_each(statement.content)) AS words
FROM coding JOIN statement ON statement.coding = coding.id JOIN version ON version.id = coding.version
JOIN article ON article.id = version.article LEFT JOIN entity ON entity.id = statement.entity
WHERE coding.current;

-- An event in a few words, to be compared: parties, mode, status, day.
CREATE VIEW summaries AS
SELECT event.coding, number, sentence, type, trigger_start, "trigger",
       coalesce((SELECT group_concat(entity.name || coalesce(nullif(' ' || party.code, ' '), ''), ', ') FROM party JOIN entity ON entity.id = party.entity
                 WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor'), '?') || ' > ' ||
       coalesce((SELECT group_concat(entity.name || coalesce(nullif(' ' || party.code, ' '), ''), ', ') FROM party JOIN entity ON entity.id = party.entity
                 WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient'), '?') ||
       coalesce(' ' || mode, '') || ' (' || status || ')' || coalesce(' ' || date, '') AS summary
FROM event;

-- What one run of the coder has and another has not, or otherwise, of the versions that both have coded: WHERE before = 1 AND after = 2.
CREATE VIEW changes AS
SELECT a.run AS before, b.run AS after, CASE WHEN y.number IS NULL THEN 'lost' ELSE 'changed' END AS change, a.version, x.sentence, x.trigger_start,
       x.type, x."trigger", x.summary AS was, y.summary AS now
FROM coding a JOIN coding b ON b.version = a.version JOIN summaries x ON x.coding = a.id
LEFT JOIN summaries y ON y.coding = b.id AND y.trigger_start = x.trigger_start AND y.type = x.type
WHERE y.summary IS NOT x.summary
UNION ALL
SELECT a.run, b.run, 'gained', a.version, y.sentence, y.trigger_start, y.type, y."trigger", NULL, y.summary
FROM coding a JOIN coding b ON b.version = a.version JOIN summaries y ON y.coding = b.id
WHERE NOT EXISTS (SELECT 1 FROM event x WHERE x.coding = a.id AND x.trigger_start = y.trigger_start AND x.type = y.type);
