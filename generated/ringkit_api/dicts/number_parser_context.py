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
    """Identifier of the brand. At most 4 characters."""
    country: NotRequired[CountryContext | CountryContextDict | None]
    """Country of the person who dials."""
    default_area_code: NotRequired[str | None]
    """Area code of the person who dials, for numbers without one. Matches `^\\d{1,6}$`."""
    vanity_phone_numbers_allowed: NotRequired[bool]
    """Whether letters stand for digits."""
    max_extension_number_length: NotRequired[int | None]
    """Most digits that an extension number has. 1 to 9."""
    short_codes_allowed: NotRequired[bool]
    """Whether short codes count as numbers."""
    site_code: NotRequired[str | None]
    """Digits of the site of the person who dials. Matches `^[1-9]\\d{0,7}$`."""
    short_extension_number_length: NotRequired[int]
    """Digits of an extension number without the site code. 1 to 8."""
    outbound_call_prefix: NotRequired[str | None]
    """Digit that is dialled before outside numbers. Matches `^[2-9]$`."""
    masked_phone_numbers_allowed: NotRequired[bool]
    """Whether the last digits may be hidden."""
    conflict_handling: NotRequired[NumberParserContextConflictHandling]
    """What a string is taken for that could be an extension or an outside number. `"Default"` if left
        out."""
