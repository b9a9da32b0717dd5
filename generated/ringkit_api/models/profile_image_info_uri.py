# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ProfileImageInfoURI(Model):
    """Picture in one size.

    Attributes:
        uri: Address of the picture. A URI.
    """

    uri: str | Unset = UNSET
    """Address of the picture."""
