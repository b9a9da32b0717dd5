# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SharedLinesInfo(Model):
    """How lines that several people share ring.

    Attributes:
        timeout: Seconds after which a call that was not answered is forwarded. 10 to 80.
    """

    timeout: int | Unset = UNSET
    """Seconds after which a call that was not answered is forwarded."""
