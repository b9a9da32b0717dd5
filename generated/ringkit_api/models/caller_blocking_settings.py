# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.blocked_caller_greeting_info import BlockedCallerGreetingInfo

CallerBlockingSettingsMode = Literal["Specific", "All"]

CallerBlockingSettingsNoCallerId = Literal["BlockCallsAndFaxes", "BlockFaxes", "Allow"]

CallerBlockingSettingsPayPhones = Literal["Block", "Allow"]


@model
class CallerBlockingSettings(Model):
    """Caller blocking settings."""

    mode: CallerBlockingSettingsMode | Unset = UNSET
    no_caller_id: CallerBlockingSettingsNoCallerId | Unset = UNSET
    pay_phones: CallerBlockingSettingsPayPhones | Unset = UNSET
    greetings: list[BlockedCallerGreetingInfo] | Unset = UNSET
