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
    """Adaptive card info.

    Attributes:
        schema: A URI.
        vertical_content_alignment: Known values `"top"`, `"center"`, `"bottom"`.
    """

    id: str
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    schema: str | Unset = member("$schema", default=UNSET)
    type: Literal["AdaptiveCard"] | Unset = UNSET
    version: str | Unset = UNSET
    creator: AdaptiveCardCreator | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
    body: list[AdaptiveCardInfoRequest] | Unset = UNSET
    actions: list[AdaptiveCardAction] | Unset = UNSET
    select_action: AdaptiveCardSelectAction | Unset = UNSET
    fallback_text: str | Unset = UNSET
    background_image: BackgroundImage | str | Unset = UNSET
    min_height: str | Unset = UNSET
    speak: str | Unset = UNSET
    lang: AdaptiveCardInfoLang | Unset = UNSET
    vertical_content_alignment: str | Unset = UNSET
