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
    """Caller blocking settings update."""

    mode: CallerBlockingSettingsUpdateMode | Unset = UNSET
    no_caller_id: CallerBlockingSettingsUpdateNoCallerId | Unset = UNSET
    pay_phones: CallerBlockingSettingsUpdatePayPhones | Unset = UNSET
    greetings: list[BlockedCallerGreetingInfo] | Unset = UNSET
