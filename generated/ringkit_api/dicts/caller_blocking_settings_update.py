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
    no_caller_id: NotRequired[CallerBlockingSettingsUpdateNoCallerId]
    pay_phones: NotRequired[CallerBlockingSettingsUpdatePayPhones]
    greetings: NotRequired[Sequence[BlockedCallerGreetingInfo | BlockedCallerGreetingInfoDict]]
