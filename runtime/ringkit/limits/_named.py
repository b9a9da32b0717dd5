"""Limiters by name, as an environment variable has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ringkit.limits._base import Limiter


def make_limiter(text: str) -> Limiter:
    """Return the limiter that a text names: the format of RINGCENTRAL_LIMITER.

    `memory`, with windows of its own, or the address of the Redis server that processes share,
    `redis://...` or `rediss://...`. Raises ValueError for any other text.
    """
    if text == "memory":
        from ringkit.limits._memory import MemoryLimiter

        return MemoryLimiter()
    if text.startswith(("redis://", "rediss://")):
        from ringkit.limits._redis import RedisLimiter

        return RedisLimiter(text)
    # The text may hold a password.
    raise ValueError("RINGCENTRAL_LIMITER names a limiter: memory or redis://<host>")
