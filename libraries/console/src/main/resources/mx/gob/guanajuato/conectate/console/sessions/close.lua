-- Ends one session of a user; returns 1 if it was that user's and open.
--
-- KEYS[1]  the session
-- KEYS[2]  set of the user's sessions
-- ARGV[1]  its id
if redis.call('SREM', KEYS[2], ARGV[1]) == 0 then return 0 end
return redis.call('DEL', KEYS[1])
