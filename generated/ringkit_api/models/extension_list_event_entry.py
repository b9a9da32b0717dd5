# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionListEventEntry(Model):
    """What changed in an extension.

    Attributes:
        extension_id: `id` of the extension.
        event_type: Whether the extension was created, changed or deleted.
        hints: What changed.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    event_type: str | Unset = UNSET
    """Whether the extension was created, changed or deleted."""
    hints: list[str] | Unset = UNSET
    """What changed."""
