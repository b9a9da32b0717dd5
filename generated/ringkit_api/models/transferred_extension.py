# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TransferredExtension(Model):
    """Extension that gets calls.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
        uri: Address of this record on the platform. Read-only.
    """

    id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
