# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.models.action_adaptive_card_info import ActionAdaptiveCardInfo
    from ringkit_api.models.action_card_body import ActionCardBody
    from ringkit_api.models.adaptive_card_action import AdaptiveCardAction, AdaptiveCardActionType
    from ringkit_api.models.adaptive_card_column_info import AdaptiveCardColumnInfo
    from ringkit_api.models.adaptive_card_column_item_info import AdaptiveCardColumnItemInfo
    from ringkit_api.models.adaptive_card_info_request import AdaptiveCardInfoRequest
    from ringkit_api.models.adaptive_card_info_request_item import (
        AdaptiveCardInfoRequestItem,
        AdaptiveCardInfoRequestItemType,
    )
    from ringkit_api.models.adaptive_card_request import AdaptiveCardRequestLang
    from ringkit_api.models.adaptive_card_select_action import (
        AdaptiveCardSelectAction,
        AdaptiveCardSelectActionType,
    )
    from ringkit_api.models.background_image import BackgroundImage


class ActionAdaptiveCardInfoDict(TypedDict):
    """`ActionAdaptiveCardInfo` as a dict."""

    type: NotRequired[Literal["AdaptiveCard"]]
    """Always `AdaptiveCard`."""
    body: NotRequired[Sequence[ActionCardBody | ActionCardBodyDict]]
    """Inputs of the unfolded card."""


class ActionCardBodyDict(TypedDict):
    """`ActionCardBody` as a dict."""

    type: NotRequired[Literal["Input.Text"]]
    """Kind of the input."""
    id: NotRequired[str | int | Unset]
    """Name under which the value is submitted."""
    is_multiline: NotRequired[bool]
    """Whether the input has several lines. `false` if left out."""
    placeholder: NotRequired[str]
    """Hint that is shown while the input is empty."""


class AdaptiveCardActionDict(TypedDict):
    """`AdaptiveCardAction` as a dict."""

    type: NotRequired[AdaptiveCardActionType]
    """What the button does."""
    title: NotRequired[str]
    """Text on the button."""
    card: NotRequired[ActionAdaptiveCardInfo | ActionAdaptiveCardInfoDict]
    """Card that `Action.ShowCard` unfolds."""
    url: NotRequired[str]
    """Address that `Action.OpenUrl` opens. A URI."""


class AdaptiveCardColumnInfoDict(TypedDict):
    """`AdaptiveCardColumnInfo` as a dict."""

    type: NotRequired[str]
    """Always `Column`."""
    width: NotRequired[str]
    """Width of the column, such as `auto` or `stretch`."""
    items: NotRequired[Sequence[AdaptiveCardColumnItemInfo | AdaptiveCardColumnItemInfoDict]]
    """Elements of the column, from top to bottom."""


class AdaptiveCardColumnItemInfoDict(TypedDict):
    """`AdaptiveCardColumnItemInfo` as a dict."""

    type: NotRequired[str]
    """Kind of the element, such as `TextBlock` or `Image`."""
    url: NotRequired[str]
    """Address of the picture. A URI."""
    size: NotRequired[str]
    """Size of the picture or font, such as `small`."""
    style: NotRequired[str]
    """Style of the element, such as `person` for a round picture."""
    wrap: NotRequired[bool]
    """Whether long text continues on the next line."""
    spacing: NotRequired[str]
    """Distance to the element before, such as `none`."""
    text: NotRequired[str]
    """Text that is shown."""
    is_subtle: NotRequired[bool]
    """Whether the text is drawn faintly."""


class AdaptiveCardInfoRequestDict(TypedDict):
    """`AdaptiveCardInfoRequest` as a dict."""

    type: NotRequired[Literal["Container"]]
    """Kind of the element."""
    items: NotRequired[Sequence[AdaptiveCardInfoRequestItem | AdaptiveCardInfoRequestItemDict]]
    """Elements inside the container."""


class AdaptiveCardInfoRequestItemDict(TypedDict):
    """`AdaptiveCardInfoRequestItem` as a dict."""

    type: NotRequired[AdaptiveCardInfoRequestItemType]
    """Kind of the element, text, columns or facts."""
    text: NotRequired[str]
    """Text that is shown; a part of Markdown is drawn."""
    weight: NotRequired[str]
    """Weight of the font, such as `bolder`."""
    size: NotRequired[str]
    """Size of the font, such as `large`."""
    columns: NotRequired[Sequence[AdaptiveCardColumnInfo | AdaptiveCardColumnInfoDict]]
    """Columns of a `ColumnSet`, from left to right."""


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


class AdaptiveCardSelectActionDict(TypedDict):
    """`AdaptiveCardSelectAction` as a dict."""

    type: AdaptiveCardSelectActionType
    """What a tap does."""


class BackgroundImageDict(TypedDict):
    """`BackgroundImage` as a dict."""

    type: NotRequired[Literal["BackgroundImage"]]
    """Always `BackgroundImage`."""
    url: str
    """Address of a PNG, JPEG or GIF picture, or the picture itself as a data URL. A URI."""
    fill_mode: NotRequired[str]
    """How the picture fills the card, such as `cover` or `repeat`. Known values `"cover"`,
        `"repeatHorizontally"`, `"repeatVertically"`, `"repeat"`."""
    horizontal_alignment: NotRequired[str]
    """Part of the picture that is kept if its width does not fit, such as `left`. Known values
        `"left"`, `"center"`, `"right"`."""
    vertical_alignment: NotRequired[str]
    """Part of the picture that is kept if its height does not fit, such as `top`. Known values
        `"top"`, `"center"`, `"bottom"`."""
