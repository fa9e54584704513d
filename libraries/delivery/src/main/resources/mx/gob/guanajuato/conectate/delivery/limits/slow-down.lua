-- Slows a number that Meta answered 429 to, for all instances. The answers of one burst count once. A single burst takes a
-- quarter, and a tenth of the full rate comes back each second; when the next one follows soon, Meta allows less than we
-- think: half is taken, and it comes back half as fast as before (grant.lua).
--
-- KEYS[1]  hash of the number: slow (share that was left), slowed (since when), recovery (what comes back each second)
-- Answers the share of the rate that is left.
local SECOND, ONE_BURST, SOON = 1e6, 3e6, 20e6
local LEAST, RECOVERY, LEAST_RECOVERY = 0.02, 0.1, 0.01
local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local number = redis.call('HMGET', KEYS[1], 'slow', 'slowed', 'recovery')
local share, recovery, left = 1, RECOVERY, 0.75
if number[2] then
    local since = now - number[2]
    recovery = tonumber(number[3]) or RECOVERY
    share = math.min(1, number[1] + since / SECOND * recovery)
    if since < ONE_BURST then return tostring(share) end
    if since < SOON then
        recovery, left = math.max(LEAST_RECOVERY, recovery / 2), 0.5
    else
        recovery = RECOVERY
    end
end
share = math.max(LEAST, share * left)
redis.call('HSET', KEYS[1], 'slow', tostring(share), 'slowed', string.format('%.0f', now), 'recovery', tostring(recovery))
return tostring(share)
