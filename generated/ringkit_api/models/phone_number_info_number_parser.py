# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.get_country_info_number_parser import GetCountryInfoNumberParser


@model
class PhoneNumberInfoNumberParser(Model):
    """Phone number info number parser."""

    original_string: str | Unset = UNSET
    country: GetCountryInfoNumberParser | Unset = UNSET
    area_code: str | Unset = UNSET
    dialable: str | Unset = UNSET
    e164: str | Unset = UNSET
    formatted_international: str | Unset = UNSET
    formatted_national: str | Unset = UNSET
    special: bool | Unset = UNSET
    normalized: str | Unset = UNSET
    toll_free: bool | Unset = UNSET
    sub_address: str | Unset = UNSET
    subscriber_number: str | Unset = UNSET
    dtmf_postfix: str | Unset = UNSET
