-- Lists the sessions of a user and forgets those that are over.
--
-- KEYS[1]  set of the user's sessions
-- ARGV[1]  what stands before an id in a session's key; the braces in it keep all on one node
local found = {}
for _, id in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local fields = redis.call('HGETALL', ARGV[1] .. id)
  if #fields == 0 then
    redis.call('SREM', KEYS[1], id)
  else
    found[#found + 1] = {id, fields}
  end
end
return found
