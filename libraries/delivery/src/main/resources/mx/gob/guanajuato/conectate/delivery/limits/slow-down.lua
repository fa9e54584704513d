-- Slows a number that Meta answered 429 to, for all instances. Each refusal takes as much from the rate as it was itself,
-- and the first of a burst a twentieth: a few that came too close together cost little, and where Meta allows much less
-- than we think, as many refusals bring the rate down to it within a second. It comes back slowly at first, and faster the
-- longer no other refusal follows (grant.lua). What missed its moment is not made up for: there was no room.
--
-- KEYS[1]  hash of the number: slow (share that was left), slowed (since when), owed (time to be made up for)
-- ARGV[1]  messages a second that the number may send at most
-- Answers the share of the rate that is left.
local SECOND, ONE_BURST, LEAST, FIRST = 1e6, 3, 0.02, 0.05
local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local number = redis.call('HMGET', KEYS[1], 'slow', 'slowed')
local share, cut = 1, FIRST
if number[2] then
    local since = (now - number[2]) / SECOND
    share = math.min(1, number[1] + 0.01 * since + 0.01 * since * since)
    if since < ONE_BURST then cut = 1 / ARGV[1] end
end
share = math.max(LEAST, share - cut)
redis.call('HSET', KEYS[1], 'slow', tostring(share), 'slowed', string.format('%.0f', now),
    'owed', '0')
return tostring(share)
