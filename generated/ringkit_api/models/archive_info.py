# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ArchiveInfo(Model):
    """Archive info.

    Attributes:
        uri: A URI.
    """

    size: int | Unset = UNSET
    uri: str | Unset = UNSET
