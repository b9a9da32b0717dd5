# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ringkit_api.models.adaptive_card_creator import AdaptiveCardCreator


@model
class AdaptiveCardShortInfo(Model):
    """Adaptive card short info."""

    id: str
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    schema: str | Unset = member("$schema", default=UNSET)
    type: Literal["AdaptiveCard"] | Unset = UNSET
    version: str | Unset = UNSET
    creator: AdaptiveCardCreator | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
