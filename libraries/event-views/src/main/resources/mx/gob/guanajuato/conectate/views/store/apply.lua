-- Applies one batch to a view: all of its changes together with the partition's new position, or nothing at all.
--
-- KEYS[1]      hash of the view's generations
-- KEYS[2]      hash of the view's positions: partition -> offset of the next record to read
-- KEYS[2 + i]  the key that change i is made to
-- ARGV[1..4]   the writer's generation, partition, the position that the batch was read from, the position after it
-- ARGV[5..]    for each change: how many words follow, the command, its words after the key
--
-- Answers the position that the partition has afterwards: the writer compares it with the one it wanted.
-- A command that Redis refuses half-way cannot be undone: the view is marked as broken and takes nothing any more.
local generation, partition, before, after = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

local serving = redis.call('HGET', KEYS[1], 'serving') or '1'
if tonumber(generation) < tonumber(serving) then
    return redis.error_reply('RETIRED generation ' .. serving .. ' is served')
end

local positions = KEYS[2]
local broken = redis.call('HGET', positions, 'broken')
if broken then
    return redis.error_reply('BROKEN ' .. broken)
end

local position = redis.call('HGET', positions, partition) or '0'
if position ~= before then
    return position
end

-- Sets a field unless what is there is greater, and keeps how many fields have each value.
local function raise(key, field, value, tally)
    local old = redis.pcall('HGET', key, field)
    if type(old) == 'table' then
        return old
    end
    if old and old >= value then
        return old
    end
    if old then
        redis.call('HINCRBY', key, tally .. old, -1)
    end
    redis.call('HINCRBY', key, tally .. value, 1)
    return redis.call('HSET', key, field, value)
end

local at = 5
for change = 3, #KEYS do
    local words = tonumber(ARGV[at])
    local answer
    if ARGV[at + 1] == 'RAISE' then
        answer = raise(KEYS[change], unpack(ARGV, at + 2, at + words))
    else
        answer = redis.pcall(ARGV[at + 1], KEYS[change], unpack(ARGV, at + 2, at + words))
    end
    if type(answer) == 'table' and answer.err then
        redis.call('HSET', positions, 'broken', answer.err)
        return redis.error_reply('BROKEN ' .. answer.err)
    end
    at = at + words + 1
end

redis.call('HSET', positions, partition, after)
return after
