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
    """An adaptive card without its content.

    Attributes:
        id: Identifier, as other operations take it.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        schema: Address of the schema of the format.
        type: Always `AdaptiveCard`.
        version: Version of the format the card is written in.
        creator: Person or bot that posted the card.
        chat_ids: `id` of each chat.
    """

    id: str
    """Identifier, as other operations take it."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    schema: str | Unset = member("$schema", default=UNSET)
    """Address of the schema of the format."""
    type: Literal["AdaptiveCard"] | Unset = UNSET
    """Always `AdaptiveCard`."""
    version: str | Unset = UNSET
    """Version of the format the card is written in."""
    creator: AdaptiveCardCreator | Unset = UNSET
    """Person or bot that posted the card."""
    chat_ids: list[str] | Unset = UNSET
    """`id` of each chat."""
