# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.get_country_info_number_parser import GetCountryInfoNumberParser
    from ringkit_api.models.phone_number_info_number_parser import PhoneNumberInfoNumberParser


@model
class ParsePhoneNumberResponse(Model):
    """Numbers that were parsed.

    Attributes:
        uri: Address of this record on the platform. A URI.
        home_country: Country whose rules were used.
        phone_numbers: Results, each with the string it belongs to.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    home_country: GetCountryInfoNumberParser | Unset = UNSET
    """Country whose rules were used."""
    phone_numbers: list[PhoneNumberInfoNumberParser]
    """Results, each with the string it belongs to."""
