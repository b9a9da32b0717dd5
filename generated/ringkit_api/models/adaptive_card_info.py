# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.adaptive_card_action import AdaptiveCardAction
    from ringkit_api.models.adaptive_card_creator import AdaptiveCardCreator
    from ringkit_api.models.adaptive_card_info_request import AdaptiveCardInfoRequest
    from ringkit_api.models.adaptive_card_select_action import AdaptiveCardSelectAction
    from ringkit_api.models.background_image import BackgroundImage

AdaptiveCardInfoLang = Literal["en", "fr", "es"]


@model
class AdaptiveCardInfo(Model):
    """An adaptive card with its content.

    Attributes:
        id: Identifier, as other operations take it.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        schema: Address of the schema of the format. A URI.
        type: Always `AdaptiveCard`.
        version: Version of the format the card is written in.
        creator: Person or bot that posted the card.
        chat_ids: `id` of each chat.
        body: Elements of the card, from top to bottom.
        actions: Buttons below the body.
        select_action: What happens when the card itself is tapped.
        fallback_text: Text for clients that cannot draw the card.
        background_image: Picture behind the card.
        min_height: Least height of the card, with its unit.
        speak: What a screen reader says for the whole card.
        lang: Language in which the date and time functions of the card write.
        vertical_content_alignment: Where the content stands if the card is higher than it. Known values
            `"top"`, `"center"`, `"bottom"`.
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
    body: list[AdaptiveCardInfoRequest] | Unset = UNSET
    """Elements of the card, from top to bottom."""
    actions: list[AdaptiveCardAction] | Unset = UNSET
    """Buttons below the body."""
    select_action: AdaptiveCardSelectAction | Unset = UNSET
    """What happens when the card itself is tapped."""
    fallback_text: str | Unset = UNSET
    """Text for clients that cannot draw the card."""
    background_image: BackgroundImage | str | Unset = UNSET
    """Picture behind the card."""
    min_height: str | Unset = UNSET
    """Least height of the card, with its unit."""
    speak: str | Unset = UNSET
    """What a screen reader says for the whole card."""
    lang: AdaptiveCardInfoLang | Unset = UNSET
    """Language in which the date and time functions of the card write."""
    vertical_content_alignment: str | Unset = UNSET
    """Where the content stands if the card is higher than it."""
