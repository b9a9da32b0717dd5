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
    """Numbers to parse, and how.

    Attributes:
        original_strings: Numbers as people write them. 1 to 64 items; each 1 to 64 characters.
        context_source: Whether the rules are the general ones or those of the account. `"Default"` if
            left out.
        context: Rules that differ from those of `context_source`.
        result_content: Parts of the results that are wanted.
    """

    original_strings: list[str]
    """Numbers as people write them."""
    context_source: ParsePhoneNumbersRequestContextSource | Unset = UNSET
    """Whether the rules are the general ones or those of the account."""
    context: NumberParserContext | Unset = UNSET
    """Rules that differ from those of `context_source`."""
    result_content: ResultContent | Unset = UNSET
    """Parts of the results that are wanted."""
