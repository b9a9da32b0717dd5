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
    """Parse phone number response v2."""

    context: NumberParserContext | Unset = UNSET
    results: list[ParsePhoneNumberResponseV2ResultsItem] | Unset = UNSET
