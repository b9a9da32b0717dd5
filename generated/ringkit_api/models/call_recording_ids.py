# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CallRecordingIds(Model):
    """Recordings to be deleted.

    Attributes:
        records: `id` of each recording to delete. 1 to 100 items.
    """

    records: list[str]
    """`id` of each recording to delete."""
