# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExportTaskResultInfo(Model):
    """A file of an export.

    Attributes:
        id: Number of the file within the export.
        uri: Address to download the file from, with the access token. A URI.
        size: Size of the file in bytes.
    """

    id: str | Unset = UNSET
    """Number of the file within the export."""
    uri: str | Unset = UNSET
    """Address to download the file from, with the access token."""
    size: int | Unset = UNSET
    """Size of the file in bytes."""
