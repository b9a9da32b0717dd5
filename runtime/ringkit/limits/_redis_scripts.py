"""The Lua scripts of `RedisLimiter`: each one is atomic, and reads the clock of the server.

Two keys for a lane: a sorted set of the requests that count, by the time they were, or will be,
sent; and a hash with the rule (`limit`, `window`), the time until which nothing passes
(`closed`) and a counter for names (`seq`). A request that has to wait is booked for a time to
come, so whoever comes later is booked later: first come, first served, without a queue.
"""

from __future__ import annotations

from typing import Final

#: What every script begins with. `plan` books anew, in order, all that is still to come.
_COMMON: Final = """
local stamps, state = KEYS[1], KEYS[2]
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local guard = tonumber(ARGV[1])
local kept = redis.call('HMGET', state, 'limit', 'window', 'closed')
local limit = tonumber(kept[1] or ARGV[2])
local window = tonumber(kept[2] or ARGV[3])
local closed = tonumber(kept[3] or 0)

local function span() return window * guard end

local function number(value) return string.format('%.6f', value) end

local function keep()
  local last = redis.call('ZRANGE', stamps, -1, -1, 'WITHSCORES')
  local until_ = math.max(closed, tonumber(last[2] or now)) + span() - now
  local life = math.ceil((until_ + 60) * 1000)
  redis.call('PEXPIRE', stamps, life)
  redis.call('PEXPIRE', state, life)
end

local function earliest(scores, place)
  local start = math.max(now, closed)
  if place > limit then start = math.max(start, scores[place - limit] + span()) end
  if place > 1 and scores[place - 1] > now then start = math.max(start, scores[place - 1]) end
  return start
end

local function entries()
  redis.call('ZREMRANGEBYSCORE', stamps, '-inf', '(' .. number(now - span()))
  local found = redis.call('ZRANGE', stamps, 0, -1, 'WITHSCORES')
  local names, scores = {}, {}
  for i = 1, #found, 2 do
    names[#names + 1] = found[i]
    scores[#scores + 1] = tonumber(found[i + 1])
  end
  return names, scores
end

local function name()
  return string.format('%015d', redis.call('HINCRBY', state, 'seq', 1))
end

local function plan()
  local names, scores = entries()
  for i = 1, #names do
    if scores[i] > now then
      scores[i] = earliest(scores, i)
      redis.call('ZADD', stamps, number(scores[i]), names[i])
    end
  end
  keep()
end
"""

#: Books a place. Returns its name ('' if it would take longer than ARGV[4] seconds), the seconds
#: until its time, the rule, how many requests count, and the time.
ACQUIRE: Final = (
    _COMMON
    + """
local names, scores = entries()
local start = earliest(scores, #names + 1)
local wait = start - now
local booked = ''
if tonumber(ARGV[4]) < 0 or wait <= tonumber(ARGV[4]) then
  booked = name()
  redis.call('ZADD', stamps, number(start), booked)
  keep()
end
return {booked, number(wait), limit, number(window), #names, number(now)}
"""
)

#: Asks whether the time of ARGV[4] has come: returns the seconds that are left, and the time.
#: A request before it that took long, or a refusal meanwhile, puts it off.
CONFIRM: Final = (
    _COMMON
    + """
local names, scores = entries()
local place = nil
for i = 1, #names do if names[i] == ARGV[4] then place = i end end
if not place then
  -- Its time passed so long ago that it was forgotten: it is taken in again.
  names[#names + 1] = ARGV[4]
  place = #names
end
local start = math.max(now, closed)
if scores[place] and scores[place] > now then start = math.max(start, scores[place]) end
if place > limit then start = math.max(start, scores[place - limit] + span()) end
redis.call('ZADD', stamps, number(start), ARGV[4])
keep()
return {number(start - now), number(now)}
"""
)

#: Takes ARGV[4] out, and lets those behind it move up.
WITHDRAW: Final = (
    _COMMON
    + """
redis.call('ZREM', stamps, ARGV[4])
plan()
"""
)

#: Notes that the answer to ARGV[4] came only at ARGV[5].
SETTLE: Final = (
    _COMMON
    + """
redis.call('ZADD', stamps, 'XX', number(ARGV[5]), ARGV[4])
keep()
"""
)

#: Takes over a rule: ARGV[4] requests in ARGV[5] seconds; ARGV[6] requests count at least.
LEARN: Final = (
    _COMMON
    + """
limit, window = tonumber(ARGV[4]), tonumber(ARGV[5])
redis.call('HSET', state, 'limit', limit, 'window', number(window))
local names, scores = entries()
local count = 0
for i = 1, #scores do if scores[i] <= now then count = count + 1 end end
for _ = count + 1, tonumber(ARGV[6]) do redis.call('ZADD', stamps, number(now), name()) end
plan()
"""
)

#: Lets nothing pass for ARGV[4] seconds.
CLOSE: Final = (
    _COMMON
    + """
closed = math.max(closed, now + tonumber(ARGV[4]))
redis.call('HSET', state, 'closed', number(closed))
plan()
"""
)
