# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import BlockedNumberStatusEnum
    from ringkit_api.models.blocked_caller_greeting_info import BlockedCallerGreetingInfo
    from ringkit_api.models.caller_blocking_settings_update import (
        CallerBlockingSettingsUpdateMode,
        CallerBlockingSettingsUpdateNoCallerId,
        CallerBlockingSettingsUpdatePayPhones,
    )
    from ringkit_api.models.preset_info import PresetInfo


class AddBlockedAllowedPhoneNumberDict(TypedDict):
    """`AddBlockedAllowedPhoneNumber` as a dict."""

    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
    status: NotRequired[BlockedNumberStatusEnum]
    """Whether calls from the number are refused or always let through."""


class BlockedCallerGreetingInfoDict(TypedDict):
    """`BlockedCallerGreetingInfo` as a dict."""

    type: NotRequired[str]
    """Which callers hear the greeting."""
    preset: NotRequired[PresetInfo | PresetInfoDict]
    """Standard greeting to play."""


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


class PresetInfoDict(TypedDict):
    """`PresetInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """`id` of the greeting, from `rc.api.greetings.list_standard_greetings`."""
    name: NotRequired[str]
    """Name as people see it."""
