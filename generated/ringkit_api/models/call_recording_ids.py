# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallRecordingIds(Model):
    """Call recording ids.

    Attributes:
        records: 1 to 100 items.
    """

    records: list[str]
