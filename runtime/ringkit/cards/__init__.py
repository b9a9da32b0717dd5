"""Adaptive cards as plain dicts: checked against the public schema, and typed for editors.

`check_card` names what is wrong by its path. `Card`, `TextBlock`, `ActionSubmit` and the others are
typed dicts with the names of the schema; a card read from a JSON file is a card just as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.cards._check import CardError, CardProblem, check_card
    from ringkit.cards._types import (
        Action,
        ActionOpenUrl,
        ActionSet,
        ActionShowCard,
        ActionSubmit,
        ActionToggleVisibility,
        Card,
        Choice,
        Column,
        ColumnSet,
        Container,
        Element,
        Fact,
        FactSet,
        Image,
        ImageSet,
        InputChoiceSet,
        InputDate,
        InputNumber,
        InputText,
        InputTime,
        InputToggle,
        Media,
        MediaSource,
        RichTextBlock,
        TargetElement,
        TextBlock,
        TextRun,
    )

__all__ = [
    "Action",
    "ActionOpenUrl",
    "ActionSet",
    "ActionShowCard",
    "ActionSubmit",
    "ActionToggleVisibility",
    "Card",
    "CardError",
    "CardProblem",
    "Choice",
    "Column",
    "ColumnSet",
    "Container",
    "Element",
    "Fact",
    "FactSet",
    "Image",
    "ImageSet",
    "InputChoiceSet",
    "InputDate",
    "InputNumber",
    "InputText",
    "InputTime",
    "InputToggle",
    "Media",
    "MediaSource",
    "RichTextBlock",
    "TargetElement",
    "TextBlock",
    "TextRun",
    "check_card",
]

_CHECKS = ("CardError", "CardProblem", "check_card")
__getattr__, __dir__ = lazy_attributes(
    __name__,
    {name: f"ringkit.cards.{'_check' if name in _CHECKS else '_types'}" for name in __all__},
)
