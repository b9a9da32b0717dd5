# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_context import CountryContext

NumberParserContextConflictHandling = Literal["Default", "Client"]


@model
class NumberParserContext(Model):
    """Rules by which numbers are read; what is left out comes from the source of the context.

    Attributes:
        brand_id: Identifier of the brand. At most 4 characters.
        country: Country of the person who dials.
        default_area_code: Area code of the person who dials, for numbers without one. Matches
            `^\\d{1,6}$`.
        vanity_phone_numbers_allowed: Whether letters stand for digits.
        max_extension_number_length: Most digits that an extension number has. 1 to 9.
        short_codes_allowed: Whether short codes count as numbers.
        site_code: Digits of the site of the person who dials. Matches `^[1-9]\\d{0,7}$`.
        short_extension_number_length: Digits of an extension number without the site code. 1 to 8.
        outbound_call_prefix: Digit that is dialled before outside numbers. Matches `^[2-9]$`.
        masked_phone_numbers_allowed: Whether the last digits may be hidden.
        mask_symbol: Character in place of each hidden digit. Read-only.
        mask_length: Number of digits that are hidden. Read-only.
        conflict_handling: What a string is taken for that could be an extension or an outside number.
            `"Default"` if left out.
    """

    brand_id: str | None | Unset = UNSET
    """Identifier of the brand."""
    country: CountryContext | Null | Unset = UNSET
    """Country of the person who dials."""
    default_area_code: str | None | Unset = UNSET
    """Area code of the person who dials, for numbers without one."""
    vanity_phone_numbers_allowed: bool | Unset = UNSET
    """Whether letters stand for digits."""
    max_extension_number_length: int | None | Unset = UNSET
    """Most digits that an extension number has."""
    short_codes_allowed: bool | Unset = UNSET
    """Whether short codes count as numbers."""
    site_code: str | None | Unset = UNSET
    """Digits of the site of the person who dials."""
    short_extension_number_length: int | Unset = UNSET
    """Digits of an extension number without the site code."""
    outbound_call_prefix: str | None | Unset = UNSET
    """Digit that is dialled before outside numbers."""
    masked_phone_numbers_allowed: bool | Unset = UNSET
    """Whether the last digits may be hidden."""
    mask_symbol: str | None | Unset = UNSET
    """Character in place of each hidden digit."""
    mask_length: int | None | Unset = UNSET
    """Number of digits that are hidden."""
    conflict_handling: NumberParserContextConflictHandling | Unset = UNSET
    """What a string is taken for that could be an extension or an outside number."""
