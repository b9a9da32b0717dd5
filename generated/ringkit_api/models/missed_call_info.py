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
    """Missed call info."""

    action_type: MissedCallInfoActionType | Unset = UNSET
    extension: MissedCallExtensionInfo | Unset = UNSET
    external_number: MissedCallExtensionInfoExternalNumber | Unset = UNSET
