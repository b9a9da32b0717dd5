# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PresenceNavigationInfoURI(Model):
    """Link to a page.

    Attributes:
        uri: Address of the page. A URI.
    """

    uri: str | Unset = UNSET
    """Address of the page."""
