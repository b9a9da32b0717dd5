# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.country_context import CountryContextDict
    from ringkit_api.models.country_context import CountryContext
    from ringkit_api.models.number_parser_context import NumberParserContextConflictHandling


class NumberParserContextDict(TypedDict):
    """`NumberParserContext` as a dict."""

    brand_id: NotRequired[str | None]
    """At most 4 characters."""
    country: NotRequired[CountryContext | CountryContextDict | None]
    default_area_code: NotRequired[str | None]
    """Matches `^\\d{1,6}$`."""
    vanity_phone_numbers_allowed: NotRequired[bool]
    max_extension_number_length: NotRequired[int | None]
    """1 to 9."""
    short_codes_allowed: NotRequired[bool]
    site_code: NotRequired[str | None]
    """Matches `^[1-9]\\d{0,7}$`."""
    short_extension_number_length: NotRequired[int]
    """1 to 8."""
    outbound_call_prefix: NotRequired[str | None]
    """Matches `^[2-9]$`."""
    masked_phone_numbers_allowed: NotRequired[bool]
    conflict_handling: NotRequired[NumberParserContextConflictHandling]
    """`"Default"` if left out."""
