# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SharedLinesInfo(Model):
    """Shared lines info.

    Attributes:
        timeout: 10 to 80.
    """

    timeout: int | Unset = UNSET
