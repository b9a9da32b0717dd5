"""The Lua scripts of `RedisLimiter`. Each one is atomic and uses the clock of the server.

There are two Redis keys for a rate limit key:

- KEYS[1], `sent`: a sorted set of the requests that count. The score of each one is the time when
  it was, or will be, sent.
- KEYS[2], `state`: a hash with the rule (`limit`, `window`), the time until which no request may
  be sent (`blocked`), and the counter that names the members of the set (`seq`).

A request that has to wait is reserved a time in the future, and later requests get later times:
they are sent in the order in which they asked, without a queue.

The first three arguments are the same for every script: the factor by which a window is
lengthened, and the limit and window to use if the hash has none.
"""

from __future__ import annotations

from typing import Final

#: Prefix of every script. `reschedule` gives all requests still to be sent a new time, in order.
_COMMON: Final = """
local sent, state = KEYS[1], KEYS[2]
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local factor = tonumber(ARGV[1])
local kept = redis.call('HMGET', state, 'limit', 'window', 'blocked')
local limit = tonumber(kept[1] or ARGV[2])
local window = tonumber(kept[2] or ARGV[3])
local blocked = tonumber(kept[3] or 0)

local function span() return window * factor end

local function number(value) return string.format('%.6f', value) end

local function set_expiry()
  local last = redis.call('ZRANGE', sent, -1, -1, 'WITHSCORES')
  local until_ = math.max(blocked, tonumber(last[2] or now)) + span() - now
  local life = math.ceil((until_ + 60) * 1000)
  redis.call('PEXPIRE', sent, life)
  redis.call('PEXPIRE', state, life)
end

local function earliest(scores, place)
  local start = math.max(now, blocked)
  if place > limit then start = math.max(start, scores[place - limit] + span()) end
  if place > 1 and scores[place - 1] > now then start = math.max(start, scores[place - 1]) end
  return start
end

local function entries()
  redis.call('ZREMRANGEBYSCORE', sent, '-inf', '(' .. number(now - span()))
  local found = redis.call('ZRANGE', sent, 0, -1, 'WITHSCORES')
  local names, scores = {}, {}
  for i = 1, #found, 2 do
    names[#names + 1] = found[i]
    scores[#scores + 1] = tonumber(found[i + 1])
  end
  return names, scores
end

local function new_name()
  return string.format('%015d', redis.call('HINCRBY', state, 'seq', 1))
end

local function reschedule()
  local names, scores = entries()
  for i = 1, #names do
    if scores[i] > now then
      scores[i] = earliest(scores, i)
      redis.call('ZADD', sent, number(scores[i]), names[i])
    end
  end
  set_expiry()
end
"""

#: Reserve a time to send. ARGV[4]: the longest wait in seconds, negative for any.
#: Returns the name of the reservation ('' if the wait would be longer), the wait in seconds, the
#: limit, the window, how many requests count, and the time of the server.
ACQUIRE: Final = (
    _COMMON
    + """
local names, scores = entries()
local start = earliest(scores, #names + 1)
local wait = start - now
local name = ''
if tonumber(ARGV[4]) < 0 or wait <= tonumber(ARGV[4]) then
  name = new_name()
  redis.call('ZADD', sent, number(start), name)
  set_expiry()
end
return {name, number(wait), limit, number(window), #names, number(now)}
"""
)

#: Ask whether a reserved time has come. ARGV[4]: the name of the reservation.
#: Returns the seconds left and the time of the server. An earlier request that took long, or a
#: refusal by the platform, moves the reserved time back.
CONFIRM: Final = (
    _COMMON
    + """
local names, scores = entries()
local place = nil
for i = 1, #names do if names[i] == ARGV[4] then place = i end end
if not place then
  -- It was confirmed so late that it has left the window: add it again.
  names[#names + 1] = ARGV[4]
  place = #names
end
local start = math.max(now, blocked)
if scores[place] and scores[place] > now then start = math.max(start, scores[place]) end
if place > limit then start = math.max(start, scores[place - limit] + span()) end
redis.call('ZADD', sent, number(start), ARGV[4])
set_expiry()
return {number(start - now), number(now)}
"""
)

#: Remove the reservation named ARGV[4] and move later ones forward.
CANCEL: Final = (
    _COMMON
    + """
redis.call('ZREM', sent, ARGV[4])
reschedule()
"""
)

#: Count the request named ARGV[4] from the time ARGV[5], when it was answered.
COMPLETE: Final = (
    _COMMON
    + """
redis.call('ZADD', sent, 'XX', number(ARGV[5]), ARGV[4])
set_expiry()
"""
)

#: Apply a rule: ARGV[4] requests in ARGV[5] seconds, of which at least ARGV[6] count now.
LEARN: Final = (
    _COMMON
    + """
limit, window = tonumber(ARGV[4]), tonumber(ARGV[5])
redis.call('HSET', state, 'limit', limit, 'window', number(window))
local names, scores = entries()
local count = 0
for i = 1, #scores do if scores[i] <= now then count = count + 1 end end
for _ = count + 1, tonumber(ARGV[6]) do redis.call('ZADD', sent, number(now), new_name()) end
reschedule()
"""
)

#: Let no request be sent for ARGV[4] seconds.
BLOCK: Final = (
    _COMMON
    + """
blocked = math.max(blocked, now + tonumber(ARGV[4]))
redis.call('HSET', state, 'blocked', number(blocked))
reschedule()
"""
)

#: Tell how the window is. Returns the limit, the window, how many requests count, how many are
#: reserved a later time, in how many seconds a further one may be sent, and when none counts.
DESCRIBE: Final = (
    _COMMON
    + """
local names, scores = entries()
local used = 0
for i = 1, #scores do if scores[i] <= now then used = used + 1 end end
local reset = blocked
if #scores > 0 then reset = math.max(reset, scores[#scores] + span()) end
local free = earliest(scores, #names + 1) - now
return {limit, number(window), used, #scores - used, number(free), number(math.max(0, reset - now))}
"""
)
