# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.number_parser_context import NumberParserContext
    from ringkit_api.models.parse_phone_number_response_v2_results_item import (
        ParsePhoneNumberResponseV2ResultsItem,
    )


@model
class ParsePhoneNumberResponseV2(Model):
    """Numbers that were parsed.

    Attributes:
        context: Rules that were used.
        results: One result for each string that is not empty.
    """

    context: NumberParserContext | Unset = UNSET
    """Rules that were used."""
    results: list[ParsePhoneNumberResponseV2ResultsItem] | Unset = UNSET
    """One result for each string that is not empty."""
