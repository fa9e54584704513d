-- Reads hashes of a view and its positions as they are at one moment.
--
-- KEYS[1]      hash of the view's generations
-- KEYS[2]      hash of the view's positions
-- KEYS[2 + i]  hash i
-- ARGV[1]      the generation that these keys belong to
--
-- Answers the positions first, then the hashes in their order, each as a list of field, value, field, value ...
-- Where another generation is served by now, it answers that generation's number alone.
local serving = redis.call('HGET', KEYS[1], 'serving') or '1'
if serving ~= ARGV[1] then
    return tonumber(serving)
end

local answer = {}
for i = 2, #KEYS do
    answer[i - 1] = redis.call('HGETALL', KEYS[i])
end
return answer
