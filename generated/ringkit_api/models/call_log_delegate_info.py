# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CallLogDelegateInfo(Model):
    """Extension that acted on behalf of another.

    Attributes:
        id: `id` of the extension that acted.
        name: Name as people see it.
    """

    id: str
    """`id` of the extension that acted."""
    name: str | Unset = UNSET
    """Name as people see it."""
