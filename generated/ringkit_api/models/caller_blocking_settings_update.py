# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.blocked_caller_greeting_info import BlockedCallerGreetingInfo

CallerBlockingSettingsUpdateMode = Literal["Specific", "All"]

CallerBlockingSettingsUpdateNoCallerId = Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"]

CallerBlockingSettingsUpdatePayPhones = Literal["Block", "Allow"]


@model
class CallerBlockingSettingsUpdate(Model):
    """Which callers a user does not take.

    Attributes:
        mode: Whether only blocked numbers are refused or all that are not allowed.
        no_caller_id: What happens to callers who hide their numbers; in mode `Specific` only.
        pay_phones: What happens to calls from pay phones.
        greetings: What refused callers hear.
    """

    mode: CallerBlockingSettingsUpdateMode | Unset = UNSET
    """Whether only blocked numbers are refused or all that are not allowed."""
    no_caller_id: CallerBlockingSettingsUpdateNoCallerId | Unset = UNSET
    """What happens to callers who hide their numbers; in mode `Specific` only."""
    pay_phones: CallerBlockingSettingsUpdatePayPhones | Unset = UNSET
    """What happens to calls from pay phones."""
    greetings: list[BlockedCallerGreetingInfo] | Unset = UNSET
    """What refused callers hear."""
