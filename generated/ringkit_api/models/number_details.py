# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Null, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_context import CountryContext
    from ringkit_api.models.number_details_special_service import NumberDetailsSpecialService

NumberDetailsStatus = Literal["Valid", "Possible", "Invalid"]


@model
class NumberDetails(Model):
    """Number details.

    Attributes:
        site_code: Read-only.
        short_extension_number: Read-only.
        extension_number: Read-only.
        special_service: Read-only.
        national_destination_code: Read-only.
        area_code: Read-only.
        regional_destination_code: Read-only.
        allocation_block_code: Read-only.
        subscriber_number: Read-only.
        sub_address: Read-only.
        dtmf_postfix: Read-only.
        sip_postfix: Read-only.
        probably_masked: Read-only.
        status: Read-only.
    """

    site_code: str | None | Unset = UNSET
    short_extension_number: str | None | Unset = UNSET
    extension_number: str | None | Unset = UNSET
    special_service: NumberDetailsSpecialService | Null | Unset = UNSET
    country: CountryContext | Null | Unset = UNSET
    national_destination_code: str | None | Unset = UNSET
    area_code: str | None | Unset = UNSET
    regional_destination_code: str | None | Unset = UNSET
    allocation_block_code: str | None | Unset = UNSET
    subscriber_number: str | None | Unset = UNSET
    sub_address: str | None | Unset = UNSET
    dtmf_postfix: str | None | Unset = UNSET
    sip_postfix: str | None | Unset = UNSET
    probably_masked: bool | None | Unset = UNSET
    status: NumberDetailsStatus | None | Unset = UNSET
