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
    version: str
    """`"1.3"` if left out."""
    body: NotRequired[Sequence[AdaptiveCardInfoRequest | AdaptiveCardInfoRequestDict]]
    actions: NotRequired[Sequence[AdaptiveCardAction | AdaptiveCardActionDict]]
    select_action: NotRequired[AdaptiveCardSelectAction | AdaptiveCardSelectActionDict]
    fallback_text: NotRequired[str]
    background_image: NotRequired[str | BackgroundImage | BackgroundImageDict]
    min_height: NotRequired[str]
    speak: NotRequired[str]
    lang: NotRequired[AdaptiveCardRequestLang]
    vertical_content_alignment: NotRequired[str]
    """Known values `"top"`, `"center"`, `"bottom"`."""
