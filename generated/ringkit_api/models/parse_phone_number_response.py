# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.get_country_info_number_parser import GetCountryInfoNumberParser
    from ringkit_api.models.phone_number_info_number_parser import PhoneNumberInfoNumberParser


@model
class ParsePhoneNumberResponse(Model):
    """Parse phone number response.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    home_country: GetCountryInfoNumberParser | Unset = UNSET
    phone_numbers: list[PhoneNumberInfoNumberParser]
