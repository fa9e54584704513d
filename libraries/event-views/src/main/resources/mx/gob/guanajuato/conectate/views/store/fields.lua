-- Reads one field of many hashes.
--
-- KEYS[i]  hash i
-- ARGV[1]  the field
--
-- Answers the values in the order of the hashes, nothing for one that is not there.
local answer = {}
for i = 1, #KEYS do
    answer[i] = redis.call('HGET', KEYS[i], ARGV[1])
end
return answer
