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
    """Adaptive card request.

    Attributes:
        version: `"1.3"` if left out.
        vertical_content_alignment: Known values `"top"`, `"center"`, `"bottom"`.
    """

    type: Literal["AdaptiveCard"]
    version: str
    body: list[AdaptiveCardInfoRequest] | Unset = UNSET
    actions: list[AdaptiveCardAction] | Unset = UNSET
    select_action: AdaptiveCardSelectAction | Unset = UNSET
    fallback_text: str | Unset = UNSET
    background_image: str | BackgroundImage | Unset = UNSET
    min_height: str | Unset = UNSET
    speak: str | Unset = UNSET
    lang: AdaptiveCardRequestLang | Unset = UNSET
    vertical_content_alignment: str | Unset = UNSET
