-- Halves the rate of a number that Meta answered 429 to. The answers of one burst count once; a tenth of the full rate
-- comes back each second (grant.lua).
--
-- KEYS[1]  hash of the number
-- Answers the share of the rate that is left.
local SECOND, ONE_BURST, LEAST, RECOVERY = 1e6, 3e6, 0.02, 0.1
local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local number = redis.call('HMGET', KEYS[1], 'slow', 'slowed')
local share = 1
if number[2] then
    share = math.min(1, number[1] + (now - number[2]) / SECOND * RECOVERY)
    if now - number[2] < ONE_BURST then return tostring(share) end
end
share = math.max(LEAST, share / 2)
redis.call('HSET', KEYS[1], 'slow', tostring(share), 'slowed', string.format('%.0f', now))
return tostring(share)
