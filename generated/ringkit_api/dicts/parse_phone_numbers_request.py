# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.number_parser_context import NumberParserContextDict
    from ringkit_api.dicts.result_content import ResultContentDict
    from ringkit_api.models.number_parser_context import NumberParserContext
    from ringkit_api.models.parse_phone_numbers_request import ParsePhoneNumbersRequestContextSource
    from ringkit_api.models.result_content import ResultContent


class ParsePhoneNumbersRequestDict(TypedDict):
    """`ParsePhoneNumbersRequest` as a dict."""

    original_strings: Sequence[str]
    """Numbers as people write them. 1 to 64 items; each 1 to 64 characters."""
    context_source: NotRequired[ParsePhoneNumbersRequestContextSource]
    """Whether the rules are the general ones or those of the account. `"Default"` if left out."""
    context: NotRequired[NumberParserContext | NumberParserContextDict]
    """Rules that differ from those of `context_source`."""
    result_content: NotRequired[ResultContent | ResultContentDict]
    """Parts of the results that are wanted."""
