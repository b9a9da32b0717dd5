# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.call_party import CallParty
    from ringkit_api.models.origin_info import OriginInfo


@model
class CallSessionObject(Model):
    """A call with its parties.

    Attributes:
        id: `id` of the call session, as call control takes it.
        origin: How the call came about.
        voice_call_token: Token with which a phone joins a conference as host.
        parties: The sides of the call, also those that have left.
        creation_time: When it was created, in ISO 8601.
    """

    id: str
    """`id` of the call session, as call control takes it."""
    origin: OriginInfo | Unset = UNSET
    """How the call came about."""
    voice_call_token: str | Unset = member(default=UNSET, secret=True)
    """Token with which a phone joins a conference as host."""
    parties: list[CallParty] | Unset = UNSET
    """The sides of the call, also those that have left."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
