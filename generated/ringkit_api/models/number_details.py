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
    """Parts of a number.

    Attributes:
        site_code: Digits of the site, for an extension. Read-only.
        short_extension_number: Extension number without the site code. Read-only.
        extension_number: Short number that is dialled inside the account. Read-only.
        special_service: Service that the number reaches, such as emergency calls. Read-only.
        country: Country of the address or number.
        national_destination_code: Digits that choose the network or place within the country.
            Read-only.
        area_code: Area code. Read-only.
        regional_destination_code: Digits after the area code that choose the district. Read-only.
        allocation_block_code: Digits that tell the block of numbers. Read-only.
        subscriber_number: Digits of the subscriber. Read-only.
        sub_address: Digits after the number, such as an extension. Read-only.
        dtmf_postfix: Tones to send after the call is connected. Read-only.
        sip_postfix: Text that follows the number in a SIP address. Read-only.
        probably_masked: Whether some digits seem to be hidden. Read-only.
        status: Whether the number can exist by the rules of its country. Read-only.
    """

    site_code: str | None | Unset = UNSET
    """Digits of the site, for an extension."""
    short_extension_number: str | None | Unset = UNSET
    """Extension number without the site code."""
    extension_number: str | None | Unset = UNSET
    """Short number that is dialled inside the account."""
    special_service: NumberDetailsSpecialService | Null | Unset = UNSET
    """Service that the number reaches, such as emergency calls."""
    country: CountryContext | Null | Unset = UNSET
    """Country of the address or number."""
    national_destination_code: str | None | Unset = UNSET
    """Digits that choose the network or place within the country."""
    area_code: str | None | Unset = UNSET
    """Area code."""
    regional_destination_code: str | None | Unset = UNSET
    """Digits after the area code that choose the district."""
    allocation_block_code: str | None | Unset = UNSET
    """Digits that tell the block of numbers."""
    subscriber_number: str | None | Unset = UNSET
    """Digits of the subscriber."""
    sub_address: str | None | Unset = UNSET
    """Digits after the number, such as an extension."""
    dtmf_postfix: str | None | Unset = UNSET
    """Tones to send after the call is connected."""
    sip_postfix: str | None | Unset = UNSET
    """Text that follows the number in a SIP address."""
    probably_masked: bool | None | Unset = UNSET
    """Whether some digits seem to be hidden."""
    status: NumberDetailsStatus | None | Unset = UNSET
    """Whether the number can exist by the rules of its country."""
