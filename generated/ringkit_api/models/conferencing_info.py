# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.phone_number_info_conferencing import PhoneNumberInfoConferencing


@model
class ConferencingInfo(Model):
    """Conference line of a user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        allow_join_before_host: Whether participants may talk before the host is there.
        host_code: Code by which the host opens the conference; keep it secret.
        mode: Name of the system that carries the conference.
        participant_code: Code that participants enter.
        phone_number: Dial-in number of the country.
        support_uri: Address of help. A URI.
        tap_to_join_uri: Short address of a page from which to join by one tap. A URI.
        phone_numbers: All dial-in numbers, with their countries.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    allow_join_before_host: bool | Unset = UNSET
    """Whether participants may talk before the host is there."""
    host_code: str | Unset = UNSET
    """Code by which the host opens the conference; keep it secret."""
    mode: str | Unset = UNSET
    """Name of the system that carries the conference."""
    participant_code: str | Unset = UNSET
    """Code that participants enter."""
    phone_number: str | Unset = UNSET
    """Dial-in number of the country."""
    support_uri: str | Unset = UNSET
    """Address of help."""
    tap_to_join_uri: str | Unset = UNSET
    """Short address of a page from which to join by one tap."""
    phone_numbers: list[PhoneNumberInfoConferencing] | Unset = UNSET
    """All dial-in numbers, with their countries."""
