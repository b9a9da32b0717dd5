# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.unified_presence import UnifiedPresence


@model
class UnifiedPresenceListEntry(Model):
    """Unified presence list entry."""

    resource_id: str | Unset = UNSET
    status: int | Unset = UNSET
    body: UnifiedPresence | Unset = UNSET
