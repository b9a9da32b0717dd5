"""Delays before another attempt."""

from __future__ import annotations

from collections.abc import Callable
from random import SystemRandom
from typing import Final

#: Returns a number from 0 to 1. Not from the sequence of the module `random`, which is the
#: program's: with the same seed all its processes would wait for the same time.
random_fraction: Final = SystemRandom().random
#: The ranges of the delays before attempts to reconnect, in seconds.
#: RingCentral's maintainers recommend these steps: a connect costs a request of the strictest rate
#: group, and thousands of clients may have lost their connections at the same time.
_RECONNECT_DELAYS: Final = (
    (1.0, 1.0), (2.0, 6.0), (10.0, 20.0), (20.0, 40.0), (40.0, 80.0), (80.0, 120.0),
)  # fmt: skip
#: A connection that lasted for less than this counts as a failure.
STABLE_AFTER_SECONDS: Final = 60.0


def reconnect_delay(failures: int, random: Callable[[], float]) -> float:
    """Return the seconds to wait before an attempt to reconnect, after `failures` in a row.

    `random` returns a number from 0 to 1.
    """
    shortest, longest = _RECONNECT_DELAYS[min(failures, len(_RECONNECT_DELAYS) - 1)]
    return shortest + (longest - shortest) * random()
