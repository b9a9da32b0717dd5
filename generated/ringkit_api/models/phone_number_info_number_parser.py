# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.get_country_info_number_parser import GetCountryInfoNumberParser


@model
class PhoneNumberInfoNumberParser(Model):
    """A number that was parsed.

    Attributes:
        original_string: The string as it was sent.
        country: Country of the address or number.
        area_code: Area code.
        dialable: Digits to dial from the home country.
        e164: The number in E.164.
        formatted_international: The number as it is written abroad.
        formatted_national: The number as it is written in its country.
        special: Whether it is a special number, such as an emergency number.
        normalized: Digits without signs between them.
        toll_free: Whether calls to it cost nothing.
        sub_address: Digits after the number, such as an extension.
        subscriber_number: Digits after the area code.
        dtmf_postfix: Tones to send after the call is connected.
    """

    original_string: str | Unset = UNSET
    """The string as it was sent."""
    country: GetCountryInfoNumberParser | Unset = UNSET
    """Country of the address or number."""
    area_code: str | Unset = UNSET
    """Area code."""
    dialable: str | Unset = UNSET
    """Digits to dial from the home country."""
    e164: str | Unset = UNSET
    """The number in E.164."""
    formatted_international: str | Unset = UNSET
    """The number as it is written abroad."""
    formatted_national: str | Unset = UNSET
    """The number as it is written in its country."""
    special: bool | Unset = UNSET
    """Whether it is a special number, such as an emergency number."""
    normalized: str | Unset = UNSET
    """Digits without signs between them."""
    toll_free: bool | Unset = UNSET
    """Whether calls to it cost nothing."""
    sub_address: str | Unset = UNSET
    """Digits after the number, such as an extension."""
    subscriber_number: str | Unset = UNSET
    """Digits after the area code."""
    dtmf_postfix: str | Unset = UNSET
    """Tones to send after the call is connected."""
