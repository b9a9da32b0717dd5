# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.missed_call_extension_info import MissedCallExtensionInfo
    from ringkit_api.models.missed_call_extension_info_external_number import (
        MissedCallExtensionInfoExternalNumber,
    )

MissedCallInfoActionType = Literal[
    "PlayGreetingAndDisconnect", "ConnectToExtension", "ConnectToExternalNumber"
]


@model
class MissedCallInfo(Model):
    """What happens to calls that are not answered.

    Attributes:
        action_type: What happens to the call.
        extension: Extension that gets the call, for `ConnectToExtension`.
        external_number: Number that gets the call, for `ConnectToExternalNumber`.
    """

    action_type: MissedCallInfoActionType | Unset = UNSET
    """What happens to the call."""
    extension: MissedCallExtensionInfo | Unset = UNSET
    """Extension that gets the call, for `ConnectToExtension`."""
    external_number: MissedCallExtensionInfoExternalNumber | Unset = UNSET
    """Number that gets the call, for `ConnectToExternalNumber`."""
