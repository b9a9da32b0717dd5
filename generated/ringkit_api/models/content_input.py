# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContentInput(Model):
    """Content input.

    Attributes:
        content_uri: Address of the content, read with the access token. A URI.
    """

    content_uri: str | Unset = UNSET
    """Address of the content, read with the access token."""
