"""Client-side rate limiting: keys, permits, sliding windows, in-process and Redis limiters.

A limiter lets a request wait before the platform would refuse it. `MemoryLimiter` works for one
process, `RedisLimiter` for several processes and machines; implement `Limiter` for another one.
"""

from __future__ import annotations

from ringkit.limits._base import Denied, Limiter, Permit, RateLimitKey
from ringkit.limits._headers import Limits
from ringkit.limits._memory import MemoryLimiter
from ringkit.limits._redis import RedisLimiter
from ringkit.limits._window import DEFAULT_RULES, Rule

__all__ = [
    "DEFAULT_RULES",
    "Denied",
    "Limiter",
    "Limits",
    "MemoryLimiter",
    "Permit",
    "RateLimitKey",
    "RedisLimiter",
    "Rule",
]
