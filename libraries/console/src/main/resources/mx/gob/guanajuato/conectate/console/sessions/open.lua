-- Opens a session.
--
-- KEYS[1]  the session
-- KEYS[2]  set of its user's sessions
-- KEYS[3]  set of everybody who ever had one
-- ARGV     id, idle ms, longest ms, user, name, source, roles, password, address, browser
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], 'user', ARGV[4], 'name', ARGV[5], 'source', ARGV[6], 'roles', ARGV[7],
  'password', ARGV[8], 'address', ARGV[9], 'browser', ARGV[10], 'opened', now, 'used', now)
redis.call('PEXPIRE', KEYS[1], math.min(tonumber(ARGV[2]), tonumber(ARGV[3])))
redis.call('SADD', KEYS[2], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('SADD', KEYS[3], ARGV[4])
return 1
