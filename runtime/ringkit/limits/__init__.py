"""Client-side rate limiting: keys, permits, sliding windows, in-process and Redis limiters.

A limiter lets a request wait before the platform would refuse it. `MemoryLimiter` works for one
process, `RedisLimiter` for several processes and machines; implement `Limiter` for another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.limits._base import Denied, Limiter, Permit, RateLimitKey, RateWindow
    from ringkit.limits._headers import Limits
    from ringkit.limits._memory import MemoryLimiter
    from ringkit.limits._named import make_limiter
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
    "RateWindow",
    "RedisLimiter",
    "Rule",
    "make_limiter",
]
__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "DEFAULT_RULES": "ringkit.limits._window",
        "Denied": "ringkit.limits._base",
        "Limiter": "ringkit.limits._base",
        "Limits": "ringkit.limits._headers",
        "MemoryLimiter": "ringkit.limits._memory",
        "Permit": "ringkit.limits._base",
        "RateLimitKey": "ringkit.limits._base",
        "RateWindow": "ringkit.limits._base",
        "RedisLimiter": "ringkit.limits._redis",
        "Rule": "ringkit.limits._window",
        "make_limiter": "ringkit.limits._named",
    },
)
