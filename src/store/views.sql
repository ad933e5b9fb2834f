-- What stands now, for those who ask in SQL: the newest coding of the newest version of every article that was not withdrawn.
CREATE VIEW articles AS
SELECT coding.id AS coding, article.id AS article, article.name AS id, version.number AS version, version.label, title, publisher, published,
       language, url, byline, dateline_place, agency, length, text, run.coder
FROM coding JOIN version ON version.id = coding.version JOIN article ON article.id = version.article JOIN run ON run.id = coding.run
WHERE coding.current;

CREATE VIEW events AS
SELECT event.coding, event.number, article.name AS article, version.publisher, version.published, event.date, day_from, day_to, date_from, date_told, type, mode,
       contexts, cameo, quad, score, status, "trigger", size, chain, stances, sentence,
       (SELECT group_concat(name, '; ') FROM (SELECT entity.name FROM party JOIN entity ON entity.id = party.entity
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor' ORDER BY position)) AS actors,
       (SELECT group_concat(code, ' ') FROM (SELECT party.code FROM party
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor' AND party.code <> '' ORDER BY position)) AS actor_codes,
       (SELECT group_concat(name, '; ') FROM (SELECT entity.name FROM party JOIN entity ON entity.id = party.entity
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient' ORDER BY position)) AS recipients,
       (SELECT group_concat(code, ' ') FROM (SELECT party.code FROM party
        WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient' AND party.code <> '' ORDER BY position)) AS recipient_codes,
       place.name AS place, event.place_from, place.country, place.admin1, place.lat, place.lon
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
