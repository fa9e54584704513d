-- Lists who has a session, and forgets who has none any more.
--
-- KEYS[1]  set of everybody who ever had one
-- ARGV[1]  what stands before a user in the key of the set of their sessions; the braces in it keep all on one node
-- ARGV[2]  what stands before an id in a session's key
local found = {}
for _, user in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local open = false
  for _, id in ipairs(redis.call('SMEMBERS', ARGV[1] .. user)) do
    open = open or redis.call('EXISTS', ARGV[2] .. id) == 1
  end
  if open then
    found[#found + 1] = user
  else
    redis.call('SREM', KEYS[1], user)
  end
end
return found
