# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Contact(Model):
    """Person to ask about a registration.

    Attributes:
        first_name: First name of the person.
        last_name: Last name of the person.
        email: E-mail address. An e-mail address.
        phone_number: Phone number in E.164, with `+` and country code.
    """

    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
