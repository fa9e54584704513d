-- Reads hashes of a view and its positions as they are at one moment.
--
-- KEYS[1]      hash of the view's positions
-- KEYS[1 + i]  hash i
--
-- Answers the positions first, then the hashes in their order, each as a list of field, value, field, value ...
local answer = {}
for i = 1, #KEYS do
    answer[i] = redis.call('HGETALL', KEYS[i])
end
return answer
