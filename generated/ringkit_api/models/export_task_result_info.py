# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExportTaskResultInfo(Model):
    """Export task result info.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    size: int | Unset = UNSET
