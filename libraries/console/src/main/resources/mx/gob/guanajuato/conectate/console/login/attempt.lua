-- Counts one attempt to log in, unless it has to wait.
--
-- KEYS     what is counted: the user name, the address
-- ARGV     free attempts of each; first pause ms, longest pause ms, forgotten after ms
-- Returns 0, or the milliseconds to wait; an attempt that has to wait is not counted.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local wait = 0
for _, key in ipairs(KEYS) do
  wait = math.max(wait, tonumber(redis.call('HGET', key, 'until') or '0') - now)
end
if wait > 0 then return wait end
local first, longest, forgotten = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
for i, key in ipairs(KEYS) do
  local over = redis.call('HINCRBY', key, 'attempts', 1) - tonumber(ARGV[i])
  -- Counted before the password is looked at, so many attempts at once gain nothing.
  if over >= 0 then
    local pause = math.min(first * 2 ^ math.min(over, 20), longest)
    redis.call('HSET', key, 'until', string.format('%d', now + pause))
  end
  redis.call('PEXPIRE', key, forgotten)
end
return 0
