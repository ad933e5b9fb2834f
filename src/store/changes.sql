-- What one run of the coder has and another has not, or otherwise, of the versions that both have coded: WHERE before = 1 AND after = 2.
-- An event is compared in a few words: parties, mode, status, day.
WITH summaries AS NOT MATERIALIZED (
SELECT event.coding, number, sentence, type, trigger_start, "trigger",
       coalesce((SELECT group_concat(party, ', ') FROM (
                     SELECT trim(entity.name || ' ' || party.code) AS party FROM party JOIN entity ON entity.id = party.entity
                     WHERE party.coding = event.coding AND party.event = event.number AND role = 'actor' ORDER BY position)), '?') || ' > ' ||
       coalesce((SELECT group_concat(party, ', ') FROM (
                     SELECT trim(entity.name || ' ' || party.code) AS party FROM party JOIN entity ON entity.id = party.entity
                     WHERE party.coding = event.coding AND party.event = event.number AND role = 'recipient' ORDER BY position)), '?') ||
       coalesce(' ' || mode, '') || ' (' || status || ')' || coalesce(' ' || date, '') AS summary
FROM event)
SELECT a.run AS before, b.run AS after, CASE WHEN y.number IS NULL THEN 'lost' ELSE 'changed' END AS change, a.version, x.sentence, x.trigger_start,
       x.type, x."trigger", x.summary AS was, y.summary AS now
FROM coding a JOIN coding b ON b.version = a.version JOIN summaries x ON x.coding = a.id
LEFT JOIN summaries y ON y.coding = b.id AND y.trigger_start = x.trigger_start AND y.type = x.type
WHERE y.summary IS NOT x.summary
UNION ALL
SELECT a.run, b.run, 'gained', a.version, y.sentence, y.trigger_start, y.type, y."trigger", NULL, y.summary
FROM coding a JOIN coding b ON b.version = a.version JOIN summaries y ON y.coding = b.id
WHERE NOT EXISTS (SELECT 1 FROM event x WHERE x.coding = a.id AND x.trigger_start = y.trigger_start AND x.type = y.type);
