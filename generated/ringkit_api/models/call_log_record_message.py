# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallLogRecordMessage(Model):
    """Message that came out of a call.

    Attributes:
        id: `id` of the message, from which `rc.api.message_store.read_message` reads it.
        type: Whether it is voicemail or a fax.
        uri: Address of this record on the platform. A URI.
    """

    id: str
    """`id` of the message, from which `rc.api.message_store.read_message` reads it."""
    type: str
    """Whether it is voicemail or a fax."""
    uri: str
    """Address of this record on the platform."""
