"""Keeping requests below the platform's rate limits.

`window` is the arithmetic, `base` what every limiter is, `memory` the limiter of one process,
`redis` the one that processes and machines share, `groups` which rate group a call counts for.
"""

from __future__ import annotations

from ringkit.limits.base import Held, Lane, Limiter, Permit
from ringkit.limits.headers import Limits
from ringkit.limits.memory import MemoryLimiter
from ringkit.limits.redis import RedisLimiter
from ringkit.limits.window import DEFAULT_RULES, Rule

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
