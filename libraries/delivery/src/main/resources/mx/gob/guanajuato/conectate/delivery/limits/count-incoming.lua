-- Counts what citizens wrote to one number of ours: Meta's rate is in and out together, and who wrote may be written to
-- for 24 hours.
--
-- KEYS[1]      hash of the number
-- KEYS[1 + i]  hash of the pair number-citizen i
-- ARGV[1..2]   how many messages came just now, the most that are made room for
-- ARGV[2 + i]  how long ago citizen i wrote, in microseconds
local SECOND, DAY = 1e6, 86400
local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local debt = tonumber(redis.call('HGET', KEYS[1], 'debt')) or 0
redis.call('HSET', KEYS[1], 'debt', tostring(math.min(tonumber(ARGV[2]), debt + ARGV[1])))

for citizen = 2, #KEYS do
    local wrote = now - ARGV[citizen + 1]
    local before = tonumber(redis.call('HGET', KEYS[citizen], 'wrote'))
    if not before or before < wrote then
        redis.call('HSET', KEYS[citizen], 'wrote', string.format('%.0f', wrote))
        redis.call('EXPIRE', KEYS[citizen], DAY)
    end
end
