"""How connects are spaced. Pure; used by the link.

The schedule is the one that RingCentral's maintainers recommend: every connect costs a token of
the strictest rate group, and thousands of clients may have lost their connection at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

#: By the number of failed attempts so far: between how many seconds to wait, at random.
_SCHEDULE: Final = (
    (1.0, 1.0), (2.0, 6.0), (10.0, 20.0), (20.0, 40.0), (40.0, 80.0), (80.0, 120.0),
)  # fmt: skip

#: A connection that lived for less counts as a failed attempt itself, in seconds.
STABLE: Final = 60.0


def pause_before_connect(failures: int, random: Callable[[], float]) -> float:
    """Return how long to wait, in seconds, after so many failed attempts in a row.

    `random` returns a number from 0 to 1.
    """
    least, most = _SCHEDULE[min(failures, len(_SCHEDULE) - 1)]
    return least + (most - least) * random()
