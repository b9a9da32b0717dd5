# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddFile(Model):
    """Add file.

    Attributes:
        content_uri: A URI.
    """

    id: str
    content_uri: str
    name: str | Unset = UNSET
