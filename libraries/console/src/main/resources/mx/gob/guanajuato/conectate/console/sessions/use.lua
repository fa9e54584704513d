-- Uses a session: it lives on for the idle time, but never beyond its longest.
--
-- KEYS[1]  the session
-- ARGV     idle ms, longest ms
-- Returns its fields, or nothing when it is over.
local opened = tonumber(redis.call('HGET', KEYS[1], 'opened'))
if not opened then return nil end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local left = opened + tonumber(ARGV[2]) - now
if left <= 0 then
  redis.call('DEL', KEYS[1])
  return nil
end
redis.call('HSET', KEYS[1], 'used', now)
redis.call('PEXPIRE', KEYS[1], math.min(tonumber(ARGV[1]), left))
return redis.call('HGETALL', KEYS[1])
