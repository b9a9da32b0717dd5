# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ArchiveInfo(Model):
    """A file of an export.

    Attributes:
        size: Size of the file in bytes.
        uri: Address to download the file from, with the access token. A URI.
    """

    size: int | Unset = UNSET
    """Size of the file in bytes."""
    uri: str | Unset = UNSET
    """Address to download the file from, with the access token."""
