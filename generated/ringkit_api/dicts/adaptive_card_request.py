# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.adaptive_card_action import AdaptiveCardActionDict
    from ringkit_api.dicts.adaptive_card_info_request import AdaptiveCardInfoRequestDict
    from ringkit_api.dicts.adaptive_card_select_action import AdaptiveCardSelectActionDict
    from ringkit_api.dicts.background_image import BackgroundImageDict
    from ringkit_api.models.adaptive_card_action import AdaptiveCardAction
    from ringkit_api.models.adaptive_card_info_request import AdaptiveCardInfoRequest
    from ringkit_api.models.adaptive_card_request import AdaptiveCardRequestLang
    from ringkit_api.models.adaptive_card_select_action import AdaptiveCardSelectAction
    from ringkit_api.models.background_image import BackgroundImage


class AdaptiveCardRequestDict(TypedDict):
    """`AdaptiveCardRequest` as a dict."""

    type: Literal["AdaptiveCard"]
    """Always `AdaptiveCard`."""
    version: str
    """Version of the format the card is written in; clients draw up to 1.3. `"1.3"` if left out."""
    body: NotRequired[Sequence[AdaptiveCardInfoRequest | AdaptiveCardInfoRequestDict]]
    """Elements of the card, from top to bottom."""
    actions: NotRequired[Sequence[AdaptiveCardAction | AdaptiveCardActionDict]]
    """Buttons below the body."""
    select_action: NotRequired[AdaptiveCardSelectAction | AdaptiveCardSelectActionDict]
    """What happens when the card itself is tapped; it cannot show another card."""
    fallback_text: NotRequired[str]
    """Text for clients that cannot draw this version of the format."""
    background_image: NotRequired[str | BackgroundImage | BackgroundImageDict]
    """Picture behind the card, an address or a `BackgroundImage`."""
    min_height: NotRequired[str]
    """Least height of the card, with its unit, such as `50px`."""
    speak: NotRequired[str]
    """What a screen reader says for the whole card, as text or SSML."""
    lang: NotRequired[AdaptiveCardRequestLang]
    """Language in which the date and time functions of the card write."""
    vertical_content_alignment: NotRequired[str]
    """Where the content stands if the card is higher than it, such as `top` or `center`. Known values
        `"top"`, `"center"`, `"bottom"`."""
