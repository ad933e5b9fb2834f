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

-- The record of an article as docs/records.md has it, without `why`.
CREATE VIEW records AS
SELECT c.id AS coding, json_object(
    'id', a.name, 'title', v.title, 'publisher', v.publisher, 'date', v.published, 'language', v.language, 'url', v.url, 'version', v.label,
    'byline', json(v.byline),
    'dateline', CASE WHEN coalesce(v.dateline_place, v.dateline_date, v.agency) IS NULL THEN NULL
                     ELSE json_object('place', v.dateline_place, 'date', v.dateline_date, 'agency', v.agency) END,
    'coder', r.coder,
    'sentences', (SELECT json_group_array(json(x)) FROM (
        SELECT CASE WHEN missing IS NULL THEN json_object('start', start, 'end', "end")
                    ELSE json_object('start', start, 'end', "end", 'missing', missing) END AS x
        FROM sentence WHERE coding = c.id ORDER BY number)),
    'actors', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('id', 'a' || actor.number, 'name', n.name, 'kind', n.kind, 'code', nullif(n.code, ''),
            'sector', CASE WHEN n.sectors <> '' THEN substr(n.sectors, 1, 3) END,
            'sectors', json(CASE WHEN n.sectors = '' THEN '[]' ELSE '["' || replace(n.sectors, ' ', '","') || '"]' END),
            'title', nullif(n.title, ''),
            'mentions', (SELECT json_group_array(json_object('start', json_extract(value, '$[0]'), 'end', json_extract(value, '$[1]'),
                                                             'kind', json_extract(value, '$[2]'))) FROM json_each(actor.mentions))) AS x
        FROM actor JOIN entity n ON n.id = actor.entity WHERE coding = c.id ORDER BY number)),
    'statements', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('id', 's' || number, 'sentence', sentence, 'kind', kind,
            'source', json_object('actor', 'a' || source_actor, 'name', source, 'start', source_start, 'end', source_end),
            'cue', CASE WHEN cue IS NULL THEN NULL ELSE json_object('start', cue_start, 'end', cue_end, 'lemma', cue) END,
            'content', json(content),
            'addressee', CASE WHEN addressee IS NULL THEN NULL
                              ELSE json_object('actor', 'a' || addressee_actor, 'name', addressee, 'start', addressee_start, 'end', addressee_end) END,
            'within', 's' || within, 'chain', json(chain),
            'date', CASE WHEN date IS NULL THEN NULL ELSE json_object('value', date) END) AS x
        FROM statement WHERE coding = c.id ORDER BY number)),
    'events', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('id', 'e' || number, 'sentence', sentence, 'type', type, 'mode', mode, 'contexts', json(contexts), 'cameo', cameo,
            'quad', quad, 'score', score,
            'actor', (SELECT json_group_array('a' || actor) FROM (SELECT actor FROM party
                      WHERE party.coding = c.id AND party.event = event.number AND role = 'actor' ORDER BY position)),
            'recipient', (SELECT json_group_array('a' || actor) FROM (SELECT actor FROM party
                          WHERE party.coding = c.id AND party.event = event.number AND role = 'recipient' ORDER BY position)),
            'trigger', json_object('start', trigger_start, 'end', trigger_end, 'text', "trigger"), 'status', status,
            'date', CASE WHEN date IS NULL THEN NULL
                         WHEN date_told IS NULL THEN json_object('value', date, 'start', day_from, 'end', day_to, 'from', date_from)
                         ELSE json_object('value', date, 'start', day_from, 'end', day_to, 'from', date_from, 'told', date_told) END,
            'place', CASE WHEN place IS NULL THEN NULL ELSE json_object('place', 'p' || place, 'from', place_from) END,
            'size', json(size), 'statement', 's' || statement, 'chain', json(chain), 'stances', json(stances), 'happening', happening) AS x
        FROM event WHERE coding = c.id ORDER BY number)),
    'times', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('start', start, 'end', "end", 'type', type, 'value', value) AS x FROM time WHERE coding = c.id ORDER BY number)),
    'places', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('id', 'p' || number, 'start', start, 'end', "end", 'name', name, 'country', country, 'admin1', admin1,
                           'lat', lat, 'lon', lon, 'geonameid', geonameid) AS x
        FROM place WHERE coding = c.id ORDER BY number))) AS record
FROM coding c JOIN version v ON v.id = c.version JOIN article a ON a.id = v.article JOIN run r ON r.id = c.run
WHERE c.current;
