# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adaptive_card_action import AdaptiveCardAction
    from ringkit_api.models.adaptive_card_info_request import AdaptiveCardInfoRequest
    from ringkit_api.models.adaptive_card_select_action import AdaptiveCardSelectAction
    from ringkit_api.models.background_image import BackgroundImage

AdaptiveCardRequestLang = Literal["en", "fr", "es"]


@model
class AdaptiveCardRequest(Model):
    """A card to be posted, as the Adaptive Cards format describes it.

    Attributes:
        type: Always `AdaptiveCard`.
        version: Version of the format the card is written in; clients draw up to 1.3. `"1.3"` if left
            out.
        body: Elements of the card, from top to bottom.
        actions: Buttons below the body.
        select_action: What happens when the card itself is tapped; it cannot show another card.
        fallback_text: Text for clients that cannot draw this version of the format.
        background_image: Picture behind the card, an address or a `BackgroundImage`.
        min_height: Least height of the card, with its unit, such as `50px`.
        speak: What a screen reader says for the whole card, as text or SSML.
        lang: Language in which the date and time functions of the card write.
        vertical_content_alignment: Where the content stands if the card is higher than it, such as
            `top` or `center`. Known values `"top"`, `"center"`, `"bottom"`.
    """

    type: Literal["AdaptiveCard"]
    """Always `AdaptiveCard`."""
    version: str
    """Version of the format the card is written in; clients draw up to 1.3."""
    body: list[AdaptiveCardInfoRequest] | Unset = UNSET
    """Elements of the card, from top to bottom."""
    actions: list[AdaptiveCardAction] | Unset = UNSET
    """Buttons below the body."""
    select_action: AdaptiveCardSelectAction | Unset = UNSET
    """What happens when the card itself is tapped; it cannot show another card."""
    fallback_text: str | Unset = UNSET
    """Text for clients that cannot draw this version of the format."""
    background_image: str | BackgroundImage | Unset = UNSET
    """Picture behind the card, an address or a `BackgroundImage`."""
    min_height: str | Unset = UNSET
    """Least height of the card, with its unit, such as `50px`."""
    speak: str | Unset = UNSET
    """What a screen reader says for the whole card, as text or SSML."""
    lang: AdaptiveCardRequestLang | Unset = UNSET
    """Language in which the date and time functions of the card write."""
    vertical_content_alignment: str | Unset = UNSET
    """Where the content stands if the card is higher than it, such as `top` or `center`."""
