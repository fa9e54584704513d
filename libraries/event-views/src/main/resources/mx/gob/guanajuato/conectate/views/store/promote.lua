-- Serves the generation that was built, and retires the one that was served.
--
-- KEYS[1]  hash of the view's generations
-- ARGV[1]  the generation that was built
--
-- Answers 1, or 0 where that one is not being built any more: somebody else was faster, or Redis was emptied.
if redis.call('HGET', KEYS[1], 'building') ~= ARGV[1] then
    return 0
end
local retired = redis.call('HGET', KEYS[1], 'serving') or '1'
redis.call('HSET', KEYS[1], 'serving', ARGV[1], 'retired', retired)
redis.call('HDEL', KEYS[1], 'building')
return 1
