# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.blocked_caller_greeting_info import BlockedCallerGreetingInfoDict
    from ringkit_api.models.blocked_caller_greeting_info import BlockedCallerGreetingInfo
    from ringkit_api.models.caller_blocking_settings_update import (
        CallerBlockingSettingsUpdateMode,
        CallerBlockingSettingsUpdateNoCallerId,
        CallerBlockingSettingsUpdatePayPhones,
    )


class CallerBlockingSettingsUpdateDict(TypedDict):
    """`CallerBlockingSettingsUpdate` as a dict."""

    mode: NotRequired[CallerBlockingSettingsUpdateMode]
    """Whether only blocked numbers are refused or all that are not allowed."""
    no_caller_id: NotRequired[CallerBlockingSettingsUpdateNoCallerId]
    """What happens to callers who hide their numbers; in mode `Specific` only."""
    pay_phones: NotRequired[CallerBlockingSettingsUpdatePayPhones]
    """What happens to calls from pay phones."""
    greetings: NotRequired[Sequence[BlockedCallerGreetingInfo | BlockedCallerGreetingInfoDict]]
    """What refused callers hear."""
