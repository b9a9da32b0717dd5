# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.number_parser_context import NumberParserContext
    from ringkit_api.models.result_content import ResultContent

ParsePhoneNumbersRequestContextSource = Literal["Default", "Account"]


@model
class ParsePhoneNumbersRequest(Model):
    """Parse phone numbers request.

    Attributes:
        original_strings: 1 to 64 items; each 1 to 64 characters.
        context_source: `"Default"` if left out.
    """

    original_strings: list[str]
    context_source: ParsePhoneNumbersRequestContextSource | Unset = UNSET
    context: NumberParserContext | Unset = UNSET
    result_content: ResultContent | Unset = UNSET
