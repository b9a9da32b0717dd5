# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.party_update_info import PartyUpdateInfo


@model
class PartyUpdateRequest(Model):
    """What is to change in a party.

    Attributes:
        party: What is to change.
    """

    party: PartyUpdateInfo | Unset = UNSET
    """What is to change."""
