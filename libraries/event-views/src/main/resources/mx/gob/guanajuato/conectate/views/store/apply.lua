-- Applies one batch to a view: all of its changes together with the partition's new position, or nothing at all.
--
-- KEYS[1]      hash of the view's positions: partition -> offset of the next record to read
-- KEYS[1 + i]  the key that change i is made to
-- ARGV[1..3]   partition, the position that the batch was read from, the position after it
-- ARGV[4..]    for each change: how many words follow, the command, its words after the key
--
-- Answers the position that the partition has afterwards: the writer compares it with the one it wanted.
-- A command that Redis refuses half-way cannot be undone: the view is marked as broken and takes nothing any more.
local positions, partition, before, after = KEYS[1], ARGV[1], ARGV[2], ARGV[3]

local broken = redis.call('HGET', positions, 'broken')
if broken then
    return redis.error_reply('BROKEN ' .. broken)
end

local position = redis.call('HGET', positions, partition) or '0'
if position ~= before then
    return position
end

local at = 4
for change = 2, #KEYS do
    local words = tonumber(ARGV[at])
    local answer = redis.pcall(ARGV[at + 1], KEYS[change], unpack(ARGV, at + 2, at + words))
    if type(answer) == 'table' and answer.err then
        redis.call('HSET', positions, 'broken', answer.err)
        return redis.error_reply('BROKEN ' .. answer.err)
    end
    at = at + words + 1
end

redis.call('HSET', positions, partition, after)
return after
