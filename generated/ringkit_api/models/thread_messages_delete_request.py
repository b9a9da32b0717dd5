# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class ThreadMessagesDeleteRequest(Model):
    """Thread messages delete request.

    Attributes:
        ids: 1 to 100 items.
    """

    ids: list[str]
