-- Applies one batch to a view: all of its changes together with the partition's new position, or nothing at all.
--
-- KEYS[1]      hash of the view's generations
-- KEYS[2]      hash of the view's positions: partition -> offset of the next record to read
-- KEYS[2 + i]  the key that change i is made to
-- ARGV[1..5]   the writer's generation, what the view's keys begin with, partition, the position that the batch was read
--              from, the position after it
-- ARGV[6..]    for each change: how many words follow, the command, its words after the key
--
-- Answers the position that the partition has afterwards: the writer compares it with the one it wanted.
-- A command that Redis refuses half-way cannot be undone: the view is marked as broken and takes nothing any more.
local generation, prefix, partition, before, after = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]

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

-- One of many: its state only rises, and is counted in its group as soon as that is known. Kept as state|group.
local function track(key, state, group, tally, expires)
    local known = redis.pcall('GET', key) or '|'
    if type(known) == 'table' then
        return known
    end
    local bar = string.find(known, '|', 1, true)
    local old_state, old_group = string.sub(known, 1, bar - 1), string.sub(known, bar + 1)
    if state < old_state then
        state = old_state
    end
    if old_group ~= '' then
        group = old_group
    end
    if group ~= '' and (state ~= old_state or old_group == '') then
        local counts = prefix .. tally .. group
        if old_group ~= '' then
            redis.call('HINCRBY', counts, old_state, -1)
        end
        redis.call('HINCRBY', counts, state, 1)
    end
    redis.call('SET', key, state .. '|' .. group)
    return redis.call('PEXPIREAT', key, expires)
end

local at = 6
for change = 3, #KEYS do
    local words = tonumber(ARGV[at])
    local answer
    if ARGV[at + 1] == 'TRACK' then
        answer = track(KEYS[change], unpack(ARGV, at + 2, at + words))
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
