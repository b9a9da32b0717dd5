# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FaxCoverPageInfo(Model):
    """A cover page.

    Attributes:
        id: Number of the cover page, for `cover_index`.
        name: Name that users see.
    """

    id: str | Unset = UNSET
    """Number of the cover page, for `cover_index`."""
    name: str | Unset = UNSET
    """Name that users see."""
