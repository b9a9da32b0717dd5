# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.event_extension import EventExtension


@model
class PresenceLineEventBody(Model):
    """Whose lines changed.

    Attributes:
        extension: Extension it belongs to.
        sequence: Number that grows with each notification; one that is lower is older.
    """

    extension: list[EventExtension] | Unset = UNSET
    """Extension it belongs to."""
    sequence: int | Unset = UNSET
    """Number that grows with each notification; one that is lower is older."""
