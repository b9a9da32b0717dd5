# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class UpdatePostRequest(Model):
    """The new text of a post.

    Attributes:
        text: The new text; it takes the place of the old one.
    """

    text: str | Unset = UNSET
    """The new text; it takes the place of the old one."""
