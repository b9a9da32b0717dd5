# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadNotesDeleteRequest(Model):
    """Thread notes delete request.

    Attributes:
        ids: 1 to 100 items; each a UUID.
    """

    ids: list[str]
