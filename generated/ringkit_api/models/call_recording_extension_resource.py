# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallRecordingExtensionResourceCallDirection = Literal["Outbound", "Inbound", "All"]


@model
class CallRecordingExtensionResource(Model):
    """Extension whose calls are recorded.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
        uri: Address of this record on the platform. A URI.
        extension_number: Short number that is dialled inside the account.
        type: Kind of the extension.
        call_direction: Which calls are recorded.
        alternate_outbound_call_recording_mode: Whether calls that go out are recorded by the
            alternative way.
    """

    id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    type: str | Unset = UNSET
    """Kind of the extension."""
    call_direction: CallRecordingExtensionResourceCallDirection | Unset = UNSET
    """Which calls are recorded."""
    alternate_outbound_call_recording_mode: bool | Unset = UNSET
    """Whether calls that go out are recorded by the alternative way."""
