# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.action_card_body import ActionCardBodyDict
    from ringkit_api.models.action_card_body import ActionCardBody


class ActionAdaptiveCardInfoDict(TypedDict):
    """`ActionAdaptiveCardInfo` as a dict."""

    type: NotRequired[Literal["AdaptiveCard"]]
    """Always `AdaptiveCard`."""
    body: NotRequired[Sequence[ActionCardBody | ActionCardBodyDict]]
    """Inputs of the unfolded card."""
