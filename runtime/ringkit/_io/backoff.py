"""How long to wait before another attempt to connect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

#: The waits before attempts to reconnect: between the two numbers of seconds, at random.
#: RingCentral's maintainers recommend these steps: a connect costs a request of the strictest rate
#: group, and thousands of clients may have lost their connections at the same time.
_RECONNECT_SECONDS: Final = (
    (1.0, 1.0), (2.0, 6.0), (10.0, 20.0), (20.0, 40.0), (40.0, 80.0), (80.0, 120.0),
)  # fmt: skip


def reconnect_pause(failures: int, random: Callable[[], float]) -> float:
    """Return the seconds to wait before an attempt to reconnect, after `failures` in a row.

    `random` returns a number from 0 to 1.
    """
    shortest, longest = _RECONNECT_SECONDS[min(failures, len(_RECONNECT_SECONDS) - 1)]
    return shortest + (longest - shortest) * random()
