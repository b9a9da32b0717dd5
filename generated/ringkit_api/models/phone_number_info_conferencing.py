# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel


@model
class PhoneNumberInfoConferencing(Model):
    """Phone number info conferencing."""

    country: CountryInfoShortModel | Unset = UNSET
    default: bool | Unset = UNSET
    has_greeting: bool | Unset = UNSET
    location: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    premium: bool | Unset = UNSET
