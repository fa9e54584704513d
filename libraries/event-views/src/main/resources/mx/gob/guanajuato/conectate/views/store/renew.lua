-- Begins to build a view anew, beside the one that is served.
--
-- KEYS[1]  hash of the view's generations
--
-- Answers the generation that is being built, whether it was begun now or before.
local building = redis.call('HGET', KEYS[1], 'building')
if not building then
    building = tostring(tonumber(redis.call('HGET', KEYS[1], 'serving') or '1') + 1)
    redis.call('HSET', KEYS[1], 'building', building)
end
return tonumber(building)
