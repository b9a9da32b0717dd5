# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.party_update_info import PartyUpdateInfoDict
    from ringkit_api.models.party_update_info import PartyUpdateInfo


class PartyUpdateRequestDict(TypedDict):
    """`PartyUpdateRequest` as a dict."""

    party: NotRequired[PartyUpdateInfo | PartyUpdateInfoDict]
    """What is to change."""
