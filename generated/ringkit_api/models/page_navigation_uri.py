# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PageNavigationUri(Model):
    """Link to a page.

    Attributes:
        uri: Address of this record on the platform. A URI.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
