-- Forgets the attempts of a user name that got in, and takes this one off those of the address.
--
-- KEYS  the user name, the address
redis.call('DEL', KEYS[1])
if tonumber(redis.call('HGET', KEYS[2], 'attempts') or '0') > 0 then
  redis.call('HINCRBY', KEYS[2], 'attempts', -1)
end
return 1
