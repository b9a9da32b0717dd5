# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_context import CountryContext

NumberParserContextConflictHandling = Literal["Default", "Client"]


@model
class NumberParserContext(Model):
    """Number parser context.

    Attributes:
        brand_id: At most 4 characters.
        default_area_code: Matches `^\\d{1,6}$`.
        max_extension_number_length: 1 to 9.
        site_code: Matches `^[1-9]\\d{0,7}$`.
        short_extension_number_length: 1 to 8.
        outbound_call_prefix: Matches `^[2-9]$`.
        mask_symbol: Read-only.
        mask_length: Read-only.
        conflict_handling: `"Default"` if left out.
    """

    brand_id: str | None | Unset = UNSET
    country: CountryContext | Null | Unset = UNSET
    default_area_code: str | None | Unset = UNSET
    vanity_phone_numbers_allowed: bool | Unset = UNSET
    max_extension_number_length: int | None | Unset = UNSET
    short_codes_allowed: bool | Unset = UNSET
    site_code: str | None | Unset = UNSET
    short_extension_number_length: int | Unset = UNSET
    outbound_call_prefix: str | None | Unset = UNSET
    masked_phone_numbers_allowed: bool | Unset = UNSET
    mask_symbol: str | None | Unset = UNSET
    mask_length: int | None | Unset = UNSET
    conflict_handling: NumberParserContextConflictHandling | Unset = UNSET
