-- Grants sends of one number of ours: each gets a moment of its own, or hears what it has to wait for.
--
-- KEYS[1]      hash of the number: next (the first free moment), debt (incoming messages not yet made room for),
--              owed (time that stayed free because calls missed their moments: it is made up for little by little),
--              rate (an operator's, above the caller's), slow, slowed (share of the rate after a 429, and since
--              when; after t seconds 0.01 t + 0.01 t² of it are back)
-- KEYS[2]      sorted set of the portfolio: who got something outside the window -> when, of the last 24 hours
-- KEYS[2 + i]  hash of the pair number-recipient i: full (when its quota is whole again), wrote (when the citizen did)
-- ARGV[1..4]   the caller's rate a second, recipients that the portfolio may reach in 24 hours, the longest burst of a
--              pair, the share of the rate that is used (jitter needs the rest)
-- ARGV[5..]    for each message: recipient's name in the sorted set; how far ahead of now its moment may lie (lower
--              priorities look less far, so that higher ones always find room); 1 if it may spend the pair's burst;
--              1 if it counts as a recipient when the citizen has not written for 24 hours; 1 if only a new moment is
--              asked for, because the first one was missed
--
-- Without any message it only tells how the number stands.
-- Answers {rate, recipients counted, then for each message: kind, microseconds}: kind 0 is a moment so far from now,
-- 1 no room in the rate, 2 the pair's quota, 3 the portfolio's; ask again after so long.
-- Times are Redis' own and in microseconds, so instances need no common clock.
local SECOND, DAY, PAIR_INTERVAL = 1e6, 86400 * 1e6, 6e6
local HASTE = 0.008 -- so much more of the rate is used while time is owed: what leaves unevenly needs the rest
local MOST_OWED = 5 * SECOND
local MOST_ROOM = 9 -- of ten messages at most nine make room for incoming ones: a flood does not silence us

local time = redis.call('TIME')
local now = time[1] * SECOND + time[2]

local number = redis.call('HMGET', KEYS[1], 'next', 'debt', 'rate', 'slow', 'slowed', 'owed')
local rate = tonumber(number[3]) or tonumber(ARGV[1])
if number[5] then
    local since = (now - number[5]) / SECOND
    rate = rate * math.min(1, number[4] + 0.01 * since + 0.01 * since * since)
end
local width = SECOND / (rate * ARGV[4])
local hasty = SECOND / (rate * (ARGV[4] + HASTE))
local free = tonumber(number[1]) or 0
local debt = tonumber(number[2]) or 0
local owed = tonumber(number[6]) or 0
if free < now then
    debt = math.max(0, debt - (now - free) / width)
    owed = math.max(0, owed - (now - free))
    free = now
end

local limit, burst = tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - DAY)
local answer = {math.max(1, math.floor(rate + 0.5)), 0}

local function outside(wrote)
    return not wrote or now - wrote >= DAY
end

-- Whether the recipient may be reached; else how long until the oldest of the last 24 hours makes room.
local function unreachable(recipient)
    if redis.call('ZSCORE', KEYS[2], recipient) or redis.call('ZCARD', KEYS[2]) < limit then
        return nil
    end
    local oldest = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
    return oldest[2] and oldest[2] + DAY - now or DAY
end

local function decide(pairKey, recipient, horizon, mayBurst, counts, again)
    if again then
        if free - now > horizon then return 1, free - now - horizon end
        return 0
    end
    local pair = redis.call('HMGET', pairKey, 'full', 'wrote')
    local full = math.max(tonumber(pair[1]) or 0, now)
    local borrowed = mayBurst and (burst - 1) * PAIR_INTERVAL or 0
    if full - now > borrowed then return 2, full - now - borrowed end
    local reaches = counts and outside(pair[2])
    local wait = reaches and unreachable(recipient)
    if wait then return 3, wait end
    if free - now > horizon then return 1, free - now - horizon end
    redis.call('HSET', pairKey, 'full', string.format('%.0f', math.max(full, free) + PAIR_INTERVAL))
    if not pair[2] then
        redis.call('PEXPIRE', pairKey, math.ceil((math.max(full, free) + 2 * PAIR_INTERVAL - now) / 1000))
    end
    if reaches then
        redis.call('ZADD', KEYS[2], string.format('%.0f', now), recipient)
        redis.call('EXPIRE', KEYS[2], 86400)
    end
    return 0
end

-- The first free moment is taken.
local function take(again)
    if again then owed = math.min(MOST_OWED, owed + width) end
    local each = owed > 0 and hasty or width
    local room = math.min(MOST_ROOM, math.floor(debt))
    debt = debt - room
    free = free + (1 + room) * each
    owed = math.max(0, owed - (1 + room) * (width - each))
end

local at = 5
for message = 3, #KEYS do
    local kind, wait = decide(KEYS[message], ARGV[at], tonumber(ARGV[at + 1]), ARGV[at + 2] == '1',
        ARGV[at + 3] == '1', ARGV[at + 4] == '1')
    if kind == 0 then
        wait = free - now
        take(ARGV[at + 4] == '1')
    end
    answer[#answer + 1] = kind
    answer[#answer + 1] = math.ceil(wait)
    at = at + 5
end

redis.call('HSET', KEYS[1], 'next', string.format('%.0f', free), 'debt', tostring(debt),
    'owed', tostring(owed))
answer[2] = redis.call('ZCARD', KEYS[2])
return answer
