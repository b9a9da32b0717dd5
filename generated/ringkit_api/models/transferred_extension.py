# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class TransferredExtension(Model):
    """Transferred extension.

    Attributes:
        uri: Read-only.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
