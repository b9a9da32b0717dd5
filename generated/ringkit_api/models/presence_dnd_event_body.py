# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresenceDndEventBody(Model):
    """Whether an extension takes calls.

    Attributes:
        extension_id: `id` of the extension.
        dnd_status: Which calls the user takes, such as none or none of the call queues.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    dnd_status: str | Unset = UNSET
    """Which calls the user takes, such as none or none of the call queues."""
