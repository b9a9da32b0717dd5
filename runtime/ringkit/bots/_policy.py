"""How long to wait before a bot tries to subscribe again. Pure."""

from __future__ import annotations

from typing import Final

from ringkit import error_codes
from ringkit.errors import APIStatusError, RingkitError
from ringkit.subscriptions._error_policy import is_temporary

_MAX_PAUSE_SECONDS: Final = 60.0


def is_not_ready(error: Exception) -> bool:
    """Return whether a bot was installed so recently that it cannot subscribe yet.

    Source: platform-facts.md, 14.
    """
    return isinstance(error, APIStatusError) and error.error_code == error_codes.BOT_NOT_READY


def pause_after(error: RingkitError, failures: int, not_ready: float) -> float | None:
    """Return the seconds to wait after so many failures, None if another attempt is useless.

    `not_ready` is the pause for a bot that is not ready.
    """
    if is_not_ready(error):
        return not_ready
    return min(2.0**failures, _MAX_PAUSE_SECONDS) if is_temporary(error) else None
