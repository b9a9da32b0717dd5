# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.country_info_short_model import CountryInfoShortModel


@model
class PhoneNumberInfoConferencing(Model):
    """A dial-in number.

    Attributes:
        country: Country of the address or number.
        default: Whether it is the number of the conference unless another is chosen.
        has_greeting: Whether those who call hear a greeting.
        location: Place of the number.
        phone_number: Phone number in E.164, with `+` and country code.
        premium: Whether the number is one of the account's own for conferences.
    """

    country: CountryInfoShortModel | Unset = UNSET
    """Country of the address or number."""
    default: bool | Unset = UNSET
    """Whether it is the number of the conference unless another is chosen."""
    has_greeting: bool | Unset = UNSET
    """Whether those who call hear a greeting."""
    location: str | Unset = UNSET
    """Place of the number."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    premium: bool | Unset = UNSET
    """Whether the number is one of the account's own for conferences."""
