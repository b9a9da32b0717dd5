# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingExtensionResourceCallDirection = Literal["Outbound", "Inbound", "All"]


@model
class CallRecordingExtensionResource(Model):
    """Call recording extension resource.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    type: str | Unset = UNSET
    call_direction: CallRecordingExtensionResourceCallDirection | Unset = UNSET
    alternate_outbound_call_recording_mode: bool | Unset = UNSET
