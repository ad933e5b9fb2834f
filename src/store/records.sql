-- The record of an article as docs/records.md has it, without `why` and `entities`: the view `records`, and what is exported as JSON Lines.
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
        SELECT json_object('id', 'a' || actor.number, 'name', nullif(n.name, ''), 'kind', n.kind, 'code', nullif(n.code, ''),
            'sector', CASE WHEN n.sectors <> '' THEN substr(n.sectors, 1, 3) END,
            'sectors', json(CASE WHEN n.sectors = '' THEN '[]' ELSE '["' || replace(n.sectors, ' ', '","') || '"]' END),
            'title', nullif(n.title, ''), 'key', nullif(n.key, ''),
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
            'trigger', json_object('start', trigger_start, 'end', trigger_end, 'text', "trigger"), 'status', status, 'again', 'e' || again,
            'date', CASE WHEN date IS NULL THEN NULL
                         WHEN date_told IS NULL THEN json_object('value', date, 'start', day_from, 'end', day_to, 'from', date_from)
                         ELSE json_object('value', date, 'start', day_from, 'end', day_to, 'from', date_from, 'told', date_told) END,
            'place', CASE WHEN place IS NULL THEN NULL ELSE json_object('place', 'p' || place, 'from', place_from) END,
            'size', json(size), 'statement', 's' || statement, 'chain', json(chain), 'stances', json(stances), 'happening', happening) AS x
        FROM event WHERE coding = c.id ORDER BY number)),
    'times', (SELECT json_group_array(json(x)) FROM (
        SELECT CASE WHEN day_from IS NULL THEN json_object('start', start, 'end', "end", 'type', type, 'value', value)
                    ELSE json_object('start', start, 'end', "end", 'type', type, 'value', value, 'date', json_object('start', day_from, 'end', day_to)) END AS x
        FROM time WHERE coding = c.id ORDER BY number)),
    'places', (SELECT json_group_array(json(x)) FROM (
        SELECT json_object('id', 'p' || number, 'start', start, 'end', "end", 'name', name, 'country', country, 'admin1', admin1,
                           'lat', lat, 'lon', lon, 'geonameid', geonameid) AS x
        FROM place WHERE coding = c.id ORDER BY number))) AS record
FROM coding c JOIN version v ON v.id = c.version JOIN article a ON a.id = v.article JOIN run r ON r.id = c.run
WHERE c.current;
