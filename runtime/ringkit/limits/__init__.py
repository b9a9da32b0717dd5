"""Keeping requests below the platform's rate limits.

`window` is the arithmetic, `base` what every limiter is, `memory` the limiter of one process,
`redis` the one that processes and machines share, `groups` which rate group a call counts for.
"""

from __future__ import annotations

from ringkit.limits._base import Held, Lane, Limiter, Permit
from ringkit.limits._headers import Limits
from ringkit.limits._memory import MemoryLimiter
from ringkit.limits._redis import RedisLimiter
from ringkit.limits._window import DEFAULT_RULES, Rule

__all__ = [
    "DEFAULT_RULES",
    "Held",
    "Lane",
    "Limiter",
    "Limits",
    "MemoryLimiter",
    "Permit",
    "RedisLimiter",
    "Rule",
]
